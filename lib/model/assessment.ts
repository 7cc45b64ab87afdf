import type { Finding } from './finding.ts'
import type { PracticeResult } from './practice.ts'
import type { SectorPlace } from './sector.ts'

export type Verdict = 'strongly-masculine' | 'masculine' | 'neutral' | 'feminine' | 'strongly-feminine'

/** Coded words in the sense that counts, said of the person, the team or the culture. */
export interface Balance {
  readonly masculine: number
  readonly feminine: number
  readonly verdict: Verdict
}

/** Who may be put off: 0 (no sign) to 1; 0.5 or more only with a shown finding that supports it. */
export interface Affects {
  readonly masculine: number
  readonly feminine: number
  readonly age: number
  readonly disability: number
  readonly race: number
  readonly sexuality: number
  readonly other: number
}

/** In the order in which they are told where signs are equal. */
export const AFFECTED_GROUPS: readonly (keyof Affects)[] = [
  'masculine',
  'feminine',
  'age',
  'disability',
  'race',
  'sexuality',
  'other',
]

export interface AdvertFacts {
  readonly words: number
  /** Items and sentences that ask for something, outside desirable sections. */
  readonly essentialCriteria: number
  /** School age in years at which most readers follow the text; 0 when there is too little text. */
  readonly readingAge: number
  /** Blocks that are not in English and were left unchecked. */
  readonly otherLanguageBlocks: number
  /** Part of the text was left unchecked: it is longer, or has more findings, than anyone would read. */
  readonly cut?: true
}

/** Findings, balance and practices of one advert together. */
export interface Assessment {
  readonly rulesVersion: string
  readonly findings: readonly Finding[]
  readonly balance: Balance
  readonly practices: readonly PracticeResult[]
  readonly affects: Affects
  readonly facts: AdvertFacts
  /** Where the advert stands among others of the sector. */
  readonly sector: SectorPlace
}
