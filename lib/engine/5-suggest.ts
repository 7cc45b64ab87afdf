import type { Suggestion } from '../model/finding.ts'
import type { Rule } from '../rules/define-rule.ts'
import { inCaseOf } from '../text/case.ts'
import type { Prepared } from './1-prepare.ts'
import type { Candidate } from './2-scan.ts'
import { repairArticle } from './article.ts'
import { standsBeforeNoun } from './decide/describes.ts'
import { bearerOf } from './lexicon/nouns.ts'
import type { Change, Proposal, Ruling } from './ruling.ts'
import { gapBefore, keyAt, type View } from './view.ts'

/** Step 5: wording in the same case and with the right article, its offsets leading back to the raw text. */
export function suggest(
  prepared: Prepared,
  rule: Rule,
  candidate: Candidate,
  ruling: Ruling,
  view: View,
): readonly Suggestion[] {
  const proposals =
    ruling.proposals?.filter((own) => rule.when?.reader !== 'years' || !repeats(view, own.label, ruling)) ??
    replacements(prepared.text, rule, candidate, ruling, view)
  return proposals.map(({ label, changes }) => ({
    label,
    edits: [...changes]
      .sort((a, b) => a.start - b.start)
      .map((change) => ({ block: prepared.block.id, ...place(prepared, change), text: change.text })),
  }))
}

function place({ normal }: Prepared, { start, end }: Change): { start: number; end: number } {
  const rawEnd = normal.endOf(end)
  return { start: start === end ? rawEnd : normal.startOf(start), end: rawEnd }
}

/** Names that are always written with a capital, so that it says nothing of what replaces them. */
const PROPER = new Set(
  'monday tuesday wednesday thursday friday saturday christian chinese english british gen'.split(' '),
)

function replacements(
  text: string,
  rule: Rule,
  { form }: Candidate,
  ruling: Ruling,
  view: View,
): readonly Proposal[] {
  const { start, end } = ruling
  const quote = text.slice(start, end)
  const before = rule.suggestBefore?.[form.text]
  const words =
    before !== undefined && standsBeforeNoun(view)
      ? before
      : (rule.suggest?.[form.text] ?? rule.suggest?.['*'] ?? [])
  return words
    .filter((word) => fits(view, word, ruling))
    .map((word) => {
      const proper =
        view.from > view.lo && gapBefore(view, view.from) === ' ' && PROPER.has(keyAt(view, view.from))
      const label = proper ? word : inCaseOf(quote, word)
      const article = repairArticle(text, start, label)
      const change = { start, end, text: label }
      return { label, changes: article === undefined ? [change] : [article, change] }
    })
}

/** Words with a tail of their own, "keen to progress", cannot stand before a noun. */
const TAILED = /\S (?:to|with|who|that|on|for|at|of|when|in) /
const WHO = /\bwho\b/
const NEAR = 5
/** No "a persistence". */
const MASS = new Set('persistence determination patience energy effort staffing'.split(' '))
/** "You would be crazy to miss it" is not mended by "You would be surprising". */
const NOT_OF_PEOPLE = new Set('surprising unusual remarkable weak'.split(' '))

/** An environment is not motivated. */
const ONLY_OF_PEOPLE = new Set(
  'motivated keen eager enthusiastic persistent thorough adaptable steady'.split(' '),
)
/** Whether the noun right after is a place or a way of working. */
const beforeCulture = (view: View): boolean => bearerOf(keyAt(view, view.to)) === 'culture'

const saidOfPeople = (view: View): boolean =>
  !standsBeforeNoun(view) &&
  view.tokens
    .slice(Math.max(view.lo, view.from - 4), view.from)
    .some(({ key }) => /^(?:you|we|they|i|people|everyone|who)$/.test(key))

function fits(view: View, word: string, ruling: Ruling): boolean {
  if (repeats(view, word, ruling)) return false
  const next = keyAt(view, view.to)
  if ((/\bto\b/.test(word) && next === 'to') || (/\bof\b/.test(word) && next === 'of')) return false
  if (WHO.test(word) && (next === 'who' || next === 'that' || next === 'and')) return false
  if (MASS.has(word) && /^an?$/.test(keyAt(view, view.from - 1))) return false
  if (ONLY_OF_PEOPLE.has(word) && beforeCulture(view)) return false
  if (NOT_OF_PEOPLE.has(word) && saidOfPeople(view)) return false
  return !(view.to - view.from === 1 && TAILED.test(`${word} `) && standsBeforeNoun(view))
}

/** "friendly and friendly": whether a telling word of the suggestion already stands close by. */
function repeats(view: View, word: string, { start, end }: Ruling): boolean {
  const parts = word.toLowerCase().split(/[\s-]+/)
  const own = new Set(parts.filter((part) => part.length > 3))
  if (own.size === 0 || parts.length > 3) return false
  for (let at = Math.max(view.lo, view.from - NEAR); at < Math.min(view.hi, view.to + 2 * NEAR); at++) {
    const token = view.tokens[at]
    if (token === undefined || (token.start >= start && token.end <= end)) continue
    const { key } = token
    if (own.has(key) || own.has(`${key}s`) || (key.endsWith('s') && own.has(key.slice(0, -1)))) return true
  }
  return false
}
