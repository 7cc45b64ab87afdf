import { createChecker } from '../../lib/engine/checker.ts'
import { SECTOR_MEASURES, type SectorMeasure, type SectorSample } from '../../lib/model/sector.ts'
import { measuresOf } from '../../lib/plan/sector.ts'
import { checkRow } from '../check/check-row.ts'
import type { SampleAdvert } from './adverts.ts'
import { percentiles } from './percentiles.ts'

interface SectorTable extends SectorSample {
  /** Percentiles 0 to 100 of each measure. */
  readonly quantiles: Readonly<Record<SectorMeasure, readonly number[]>>
}

/** As the sample's own notes say, about; one advert in eight carries no date. */
const YEARS = { from: 2010, to: 2025 } as const

/** Checks every advert of a sample and counts; runs in a bundle of its own. */
export async function count(adverts: AsyncIterable<SampleAdvert>, today: string): Promise<SectorTable> {
  const checker = createChecker()
  const values = new Map<SectorMeasure, number[]>(SECTOR_MEASURES.map((measure) => [measure, []]))
  let seen = 0
  for await (const { title, employer, text } of adverts) {
    const body = { kind: 'text', text } as const
    const row = { id: seen, title: title ?? '', employer: employer ?? '', body }
    const measured = measuresOf(checkRow(row, checker).assessment)
    seen++
    for (const measure of SECTOR_MEASURES) {
      const value = measured[measure]
      if (value !== undefined) values.get(measure)?.push(value)
    }
  }
  const of = (measure: SectorMeasure) => percentiles(values.get(measure) ?? [])
  return {
    counted: today,
    adverts: seen,
    ...YEARS,
    quantiles: {
      practices: of('practices'),
      findings: of('findings'),
      balance: of('balance'),
      criteria: of('criteria'),
      words: of('words'),
      'reading-age': of('reading-age'),
    },
  }
}
