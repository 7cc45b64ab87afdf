import type { AdvertDocument, Block } from '../model/advert.ts'
import type { Finding } from '../model/finding.ts'
import type { HouseTerm } from '../model/house-term.ts'
import type { Keep } from '../model/keep.ts'
import type { Rule } from '../rules/define-rule.ts'
import { RULES } from '../rules/index.ts'
import { hash } from '../text/hash.ts'
import { type Language, languageOf } from '../text/language.ts'
import { type Prepared, prepare } from './1-prepare.ts'
import { type Candidate, scan } from './2-scan.ts'
import { decide } from './4-decide.ts'
import { suggest } from './5-suggest.ts'
import { besidePlain, dropKept, settleOverlaps, varied } from './6-settle.ts'
import { otherLanguageBlocks } from './block-language.ts'
import { categoryOf } from './category-of.ts'
import { leadIns } from './decide/lead-in.ts'
import { type Post, postOf, saidIn } from './decide/post.ts'
import { statementsOf } from './decide/statement.ts'
import { houseRules } from './house-rules.ts'
import { recentCache } from './recent-cache.ts'
import { type RuleSet, ruleSetOf } from './rule-set.ts'
import type { Ruling } from './ruling.ts'
import { type View, viewer } from './view.ts'

interface Checked {
  readonly rulesVersion: string
  /** In block order, then by start; never overlapping within a block. */
  readonly findings: readonly Finding[]
  /** Ids of blocks that are not in English and were left unchecked. */
  readonly otherLanguage: readonly string[]
  /** Whether part of the text was left, as too long or too full of findings for anyone to read. */
  readonly cut: boolean
}

/** What one block came to. Its id may change while the text stays. */
interface BlockResult {
  readonly findings: readonly Finding[]
  readonly cut: boolean
}

/** What one text tells, whatever stands around it. */
interface BlockFacts {
  readonly said: ReturnType<typeof saidIn>
  readonly language: Language
}

export interface Checker {
  readonly rulesVersion: string
  /** Pure but for its cache; never throws, whatever the text. */
  readonly check: (document: AdvertDocument, options?: { readonly keeps?: readonly Keep[] }) => Checked
}

const CACHED_BLOCKS = 4000

/** A checker over all rules, or over the rules given, and an organisation's own terms. Throws when a rule is malformed. */
export function createChecker(rules: readonly Rule[] = RULES, house: readonly HouseTerm[] = []): Checker {
  const set = ruleSetOf([...rules, ...houseRules(house)])
  const cache = recentCache<BlockResult>(CACHED_BLOCKS)
  const known = recentCache<BlockFacts>(CACHED_BLOCKS)
  const factsOf = (text: string): BlockFacts =>
    known(keyOf(text), () => ({ said: saidIn(text), language: languageOf(text) }))
  return {
    rulesVersion: set.version,
    check(document, options = {}) {
      const post = postOf(document, (text) => factsOf(text).said)
      const skipped = otherLanguageBlocks(document.blocks, (text) => factsOf(text).language)
      const below = leadIns(document.blocks)
      const context = `${[...post].join()} ${document.fields.employer ?? ''}`
      const findings: Finding[] = []
      let cut = false
      for (const [i, block] of document.blocks.entries()) {
        const leadIn = below.get(block.id)
        if (skipped.has(block.id) || leadIn === 'quoted') continue
        if (findings.length >= MOST_IN_ADVERT) {
          cut = true
          break
        }
        const around = { lead: leadOf(document.blocks, i), leadIn }
        const key = keyOf(
          `${context}\n${around.lead}\n${leadIn ?? ''} ${block.kind} ${block.section}\n${block.text}`,
        )
        const result = cache(key, () => checkBlock(set, block, post, document.fields, around))
        cut ||= result.cut
        for (const finding of result.findings) findings.push(placeIn(block.id, finding))
      }
      return {
        rulesVersion: set.version,
        findings: dropKept(findings, options.keeps ?? [], document.url),
        otherLanguage: [...skipped],
        cut,
      }
    },
  }
}

/** Up to this length a text is its own key, in UTF-16 units: quicker than a fingerprint, and still little to keep. */
const SHORT = 1000
const keyOf = (text: string): string => (text.length <= SHORT ? text : hash(text))

const SOMEONE = /\b(?:he|she|his|her|him|himself|herself)\b/i
/** How much of the blocks before is kept, in UTF-16 units. */
const LEAD = 1500
/** How many blocks back a person may have been named. */
const LEAD_BLOCKS = 8

/** Where a block says "she", the blocks before may name her. */
const leadOf = (blocks: readonly Block[], at: number): string =>
  SOMEONE.test((blocks[at]?.text ?? '').slice(0, LEAD))
    ? blocks
        .slice(Math.max(0, at - LEAD_BLOCKS), at)
        .map(({ text }) => text)
        .join('\n')
        .slice(-LEAD)
    : ''

/** No advert has a paragraph of this length, in UTF-16 units; what stands beyond it is not looked at. */
const LONGEST_BLOCK = 1_000_000
/** More findings than anyone reads; the rest of the block, or of the advert, is left. */
const MOST_IN_BLOCK = 500
/** So that no text, however odd, can hold the worker with decisions that come to nothing. */
const MOST_DECIDED = 1_000
const MOST_IN_ADVERT = 5_000

function bounded(block: Block): Block {
  if (block.text.length <= LONGEST_BLOCK) return block
  const space = block.text.lastIndexOf(' ', LONGEST_BLOCK)
  return { ...block, text: block.text.slice(0, space > 0 ? space : LONGEST_BLOCK) }
}

function checkBlock(
  set: RuleSet,
  whole: Block,
  post: Post,
  fields: AdvertDocument['fields'],
  around: Pick<View, 'lead' | 'leadIn'>,
): BlockResult {
  const block = bounded(whole)
  const prepared = prepare(block)
  const candidates = scan(set.automaton, prepared.tokens, prepared.text)
  let cut = block !== whole || candidates.length > MOST_DECIDED
  if (candidates.length === 0) return { findings: [], cut }
  const inStatement = statementsOf(prepared)
  const view = viewer(prepared, post, fields, around)
  const findings: Finding[] = []
  const framed: Finding[] = []
  for (const candidate of candidates.slice(0, MOST_DECIDED)) {
    if (findings.length + framed.length >= MOST_IN_BLOCK) {
      cut = true
      break
    }
    const compiled = set.rules[candidate.rule]
    if (compiled === undefined) continue
    const start = prepared.tokens[candidate.from]?.start ?? 0
    const seen = view(candidate)
    const ruling = decide(seen, compiled, () => inStatement(start))
    if (ruling === undefined) continue
    const into = compiled.rule.when?.reader === 'frame' ? framed : findings
    into.push(findingOf(prepared, compiled.rule, candidate, ruling, seen))
  }
  return { findings: varied(settleOverlaps(besidePlain(findings, framed))), cut }
}

function findingOf(
  prepared: Prepared,
  rule: Rule,
  candidate: Candidate,
  ruling: Ruling,
  view: View,
): Finding {
  const start = prepared.normal.startOf(ruling.start)
  const end = prepared.normal.endOf(ruling.end)
  return {
    block: prepared.block.id,
    start,
    end,
    rule: rule.id,
    category: categoryOf(rule.id),
    severity: ruling.weight?.severity ?? rule.severity,
    strength: ruling.weight?.strength ?? rule.strength,
    quote: prepared.block.text.slice(start, end),
    suggestions: suggest(prepared, rule, candidate, ruling, view),
    ...(rule.advice === undefined ? {} : { advice: rule.advice }),
    why: rule.why,
    sources: rule.sources,
  }
}

const placeIn = (block: string, finding: Finding): Finding =>
  finding.block === block
    ? finding
    : {
        ...finding,
        block,
        suggestions: finding.suggestions.map(({ label, edits }) => ({
          label,
          edits: edits.map((edit) => ({ ...edit, block })),
        })),
      }
