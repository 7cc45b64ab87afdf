import type { Category, Family } from './category.ts'
import { familyOf } from './category.ts'
import type { SourceId } from './sources.ts'

/**
 * `legal-risk` may breach the Equality Act 2010; `exclusionary` is known to shut people out;
 * `advisory` is coded or soft; `balance` is counted, never a fault and never in the totals.
 */
export const SEVERITIES = ['legal-risk', 'exclusionary', 'advisory', 'balance'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How strong the evidence behind a rule is. */
export type Strength = 'strong' | 'moderate' | 'weak'

/** `<category>/<reason>`, which is also the rule's path below `lib/rules`. */
export type RuleId = `${Category}/${string}`

/** UTF-16 code units in `Block.text`, half open. */
export interface Span {
  readonly block: string
  readonly start: number
  readonly end: number
}

/** Replaces the span by `text`; may lie beside the finding (a/an, verb agreement). */
export interface Edit extends Span {
  readonly text: string
}

export interface Suggestion {
  readonly label: string
  readonly edits: readonly Edit[]
}

/** One flagged span. `why` and `sources` travel with it, so that no view needs the rules. */
export interface Finding extends Span {
  readonly rule: RuleId
  readonly category: Category
  readonly severity: Severity
  readonly strength: Strength
  readonly quote: string
  readonly suggestions: readonly Suggestion[]
  readonly advice?: string
  readonly why: string
  readonly sources: readonly SourceId[]
}

/** The language of rules and of what they find, for `lang` where the words around them are of another. */
export const RULES_LANGUAGE = 'en-GB'

/** The shown findings: feminine-coded words only count for the balance. */
export const isShown = (finding: Finding): boolean => finding.severity !== 'balance'

/** The name of the highlight that draws a finding; each has its rule in `advert.content/style.css`. */
export type MarkName =
  | 'evenhand-legal-risk'
  | `evenhand-${'exclusionary' | 'advisory'}-${Family}`
  | 'evenhand-balance'

export function markName(finding: Pick<Finding, 'severity' | 'category'>): MarkName {
  if (finding.severity === 'legal-risk' || finding.severity === 'balance')
    return `evenhand-${finding.severity}`
  return `evenhand-${finding.severity}-${familyOf(finding.category)}`
}
