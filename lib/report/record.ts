import { TITLE_BLOCK } from '../model/advert.ts'
import type { Affects, Assessment, Balance } from '../model/assessment.ts'
import type { Category } from '../model/category.ts'
import type { Finding, RuleId, Severity, Span, Strength } from '../model/finding.ts'
import type { PracticeId, PracticeState } from '../model/practice.ts'

/** A checked advert whose blocks all lie in one text; a title apart from it is `TITLE_BLOCK`. */
interface Placed {
  readonly id: string | number
  readonly text: string
  /** Where each block begins in the text, in UTF-16 code units. */
  readonly at: ReadonlyMap<string, number>
  readonly assessment: Assessment
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface FindingRecord extends Piece {
  readonly in: 'text' | 'title'
  readonly category: Category
  readonly severity: Severity
  readonly strength: Strength
  readonly rule: RuleId
  readonly why: string
  readonly advice?: string
  readonly suggestions: readonly { readonly label: string; readonly edits: readonly Piece[] }[]
}

interface PracticeRecord {
  readonly met: boolean
  readonly state: PracticeState
  readonly evidence: readonly Piece[]
}

/** One advert in the output; the order of the keys is part of the contract. */
export interface CheckRecord {
  readonly id: string | number
  readonly text: string
  readonly words: number
  readonly rulesVersion: string
  readonly findings: readonly FindingRecord[]
  readonly balance: Balance
  readonly affects: Affects
  readonly practices: Readonly<Partial<Record<PracticeId, PracticeRecord>>>
  /** Only where part of the text was left unchecked, as too long or too full of findings. */
  readonly cut?: true
  readonly ms?: number
}

/** Moves spans from their block to the whole text; a span in the title stays as it is. */
function mover({ at }: Placed) {
  const offset = (block: string) => (block === TITLE_BLOCK ? 0 : (at.get(block) ?? 0))
  return (span: Span, text: string): Piece => ({
    start: offset(span.block) + span.start,
    end: offset(span.block) + span.end,
    text,
  })
}

const sideOf = (span: Span): 'text' | 'title' => (span.block === TITLE_BLOCK ? 'title' : 'text')

/** The record of a checked advert; `ms` only where the time was asked for. */
export function recordOf(advert: Placed, ms?: number): CheckRecord {
  const { assessment, text } = advert
  const move = mover(advert)
  const finding = (found: Finding): FindingRecord => ({
    in: sideOf(found),
    ...move(found, found.quote),
    category: found.category,
    severity: found.severity,
    strength: found.strength,
    rule: found.rule,
    why: found.why,
    ...(found.advice === undefined ? {} : { advice: found.advice }),
    suggestions: found.suggestions
      .filter(({ edits }) => edits.every((edit) => sideOf(edit) === sideOf(found)))
      .map(({ label, edits }) => ({ label, edits: edits.map((edit) => move(edit, edit.text)) })),
  })
  const practices = assessment.practices.map(
    ({ practice, state, evidence }): [PracticeId, PracticeRecord] => {
      const pieces = evidence
        .filter((span) => sideOf(span) === 'text')
        .map((span) => move(span, ''))
        .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      return [practice, { met: state === 'met', state, evidence: pieces }]
    },
  )
  const { masculine, feminine, verdict } = assessment.balance
  return {
    id: advert.id,
    text,
    words: assessment.facts.words,
    rulesVersion: assessment.rulesVersion,
    findings: assessment.findings.map(finding),
    balance: { masculine, feminine, verdict },
    affects: assessment.affects,
    practices: Object.fromEntries(practices),
    ...(assessment.facts.cut ? { cut: true } : {}),
    ...(ms === undefined ? {} : { ms }),
  }
}
