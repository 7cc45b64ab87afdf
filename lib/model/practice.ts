import type { Span } from './finding.ts'

/** The twelve core practices of the Plan pledge: the ring and the totals. */
export const CORE_PRACTICES = [
  'salary',
  'flexible-working',
  'location-clarity',
  'encouragement',
  'equality-statement',
  'adjustments',
  'essential-desirable',
  'not-all-criteria',
  'process',
  'contact',
  'family-benefits',
  'development',
] as const

export type PracticeId = (typeof CORE_PRACTICES)[number]

/** `hollow`: named but empty ("equal opportunities employer" where encouragement is meant). */
export type PracticeState = 'met' | 'missing' | 'hollow' | 'unlawful'

export interface PracticeResult {
  readonly practice: PracticeId
  readonly state: PracticeState
  readonly evidence: readonly Span[]
}
