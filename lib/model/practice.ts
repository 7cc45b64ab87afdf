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

/** Further practices, shown apart from the twelve and never in the totals; the short list always first. */
export const EXTRA_PRACTICES = [
  'diverse-shortlist',
  'pay-range-width',
  'part-time',
  'office-days',
  'few-criteria',
  'returners',
  'accreditations',
  'plain-language',
  'length',
] as const

export type CorePracticeId = (typeof CORE_PRACTICES)[number]
export type ExtraPracticeId = (typeof EXTRA_PRACTICES)[number]
export type PracticeId = CorePracticeId | ExtraPracticeId

/**
 * `hollow`: there, but empty or overdone ("equal opportunities employer" where encouragement is meant).
 * `unlawful`: as worded it may go beyond what the law allows ("women only" with no legal basis stated).
 */
export type PracticeState = 'met' | 'missing' | 'hollow' | 'unlawful'

export interface PracticeResult {
  readonly practice: PracticeId
  /** Among the twelve that make the ring and the totals. */
  readonly core: boolean
  readonly state: PracticeState
  /** Where the advert says it, or where it goes wrong. */
  readonly evidence: readonly Span[]
}

const CORE: ReadonlySet<PracticeId> = new Set(CORE_PRACTICES)

export const isCore = (practice: PracticeId): boolean => CORE.has(practice)

/** How many of the twelve an advert shows. */
export function countMet(practices: readonly PracticeResult[]): {
  readonly met: number
  readonly all: number
} {
  const core = practices.filter((result) => result.core)
  return { met: core.filter(({ state }) => state === 'met').length, all: core.length }
}
