/** What an advert is compared by. */
export const SECTOR_MEASURES = [
  'practices',
  'findings',
  'balance',
  'criteria',
  'words',
  'reading-age',
] as const

export type SectorMeasure = (typeof SECTOR_MEASURES)[number]

/** What was counted; stated beside every comparison. */
export interface SectorSample {
  /** ISO 8601 date of the count. */
  readonly counted: string
  readonly adverts: number
  /** The years that the adverts are from, about. */
  readonly from: number
  readonly to: number
}

/** Where one advert stands by one measure. */
export interface SectorPlacing {
  readonly measure: SectorMeasure
  /**
   * Practices shown of the twelve; findings per 1,000 words; masculine-coded less feminine-coded words;
   * essential criteria; words; reading age in years.
   */
  readonly value: number
  /** Share of the sample with a smaller value, 0 to 1. */
  readonly below: number
  /** Share of the sample with a greater value, 0 to 1. */
  readonly above: number
}

/** Where an advert stands among the sample; no placings when its text is too short to compare. */
export interface SectorPlace {
  readonly sample: SectorSample
  readonly placings: readonly SectorPlacing[]
}
