import type { Assessment } from '../model/assessment.ts'
import { isShown } from '../model/finding.ts'
import { countMet } from '../model/practice.ts'
import { SECTOR_MEASURES, type SectorMeasure, type SectorPlace, type SectorPlacing } from '../model/sector.ts'
import counted from './sector.json' with { type: 'json' }

/** Below this many words, one finding or one criterion would move an advert from end to end. */
const ENOUGH_WORDS = 100

const QUANTILES: Readonly<Record<SectorMeasure, readonly number[]>> = counted.quantiles

type Measured = Pick<Assessment, 'findings' | 'balance' | 'practices' | 'facts'>

/** What an advert is compared by; undefined where it has no value. */
export function measuresOf({
  findings,
  balance,
  practices,
  facts,
}: Measured): Readonly<Record<SectorMeasure, number | undefined>> {
  const perThousand = (1000 * findings.filter(isShown).length) / Math.max(1, facts.words)
  return {
    practices: countMet(practices).met,
    findings: Math.round(perThousand * 10) / 10,
    balance: balance.masculine - balance.feminine,
    criteria: facts.essentialCriteria,
    words: facts.words,
    'reading-age': facts.readingAge === 0 ? undefined : facts.readingAge,
  }
}

/** Shares of the sample below and above a value; equal ones are in neither. */
function placing(measure: SectorMeasure, value: number): SectorPlacing {
  const quantiles = QUANTILES[measure]
  const share = (count: number) => count / Math.max(1, quantiles.length)
  return {
    measure,
    value,
    below: share(quantiles.filter((one) => one < value).length),
    above: share(quantiles.filter((one) => one > value).length),
  }
}

/** Where an advert stands among the sample of technology adverts that ships as figures. */
export function placeInSector(measured: Measured): SectorPlace {
  const { quantiles: _, ...sample } = counted
  if (measured.facts.words < ENOUGH_WORDS) return { sample, placings: [] }
  const values = measuresOf(measured)
  return {
    sample,
    placings: SECTOR_MEASURES.flatMap((measure) => {
      const value = values[measure]
      return value === undefined ? [] : [placing(measure, value)]
    }),
  }
}
