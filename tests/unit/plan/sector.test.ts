import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../lib/html/read-document.ts'
import { SECTOR_MEASURES, type SectorMeasure, type SectorPlacing } from '../../../lib/model/sector.ts'
import { assess } from '../../../lib/plan/assess.ts'
import counted from '../../../lib/plan/sector.json' with { type: 'json' }
import { sectorWords } from '../../../lib/ui/words/sector.ts'
import { percentiles } from '../../../tools/sector/percentiles.ts'

const checked = { rulesVersion: 'v', findings: [], otherLanguage: [], statements: [] }
const placeOf = (text: string) => assess(documentFromText(text).document, checked).sector

describe('the table', () => {
  it('holds its sample’s size, years and date, and only rising figures', () => {
    expect(counted.adverts).toBeGreaterThan(2000)
    expect(counted.from).toBeLessThan(counted.to)
    expect(counted.counted).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const measure of SECTOR_MEASURES) {
      const quantiles: readonly number[] = counted.quantiles[measure]
      expect(quantiles).toHaveLength(101)
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b))
    }
  })
})

describe('percentiles', () => {
  it('are values of the list, from the least to the greatest', () => {
    expect(percentiles([])).toEqual([])
    expect(percentiles([7])).toEqual(Array.from({ length: 101 }, () => 7))
    const all = percentiles(Array.from({ length: 1001 }, (_, index) => 1000 - index))
    expect([all[0], all[1], all[50], all[100]]).toEqual([0, 10, 500, 1000])
  })
})

describe('an advert’s place', () => {
  const filler = 'You will look after the orders of our shops and answer their calls. '.repeat(30)

  it('is not given for a few words', () => {
    expect(placeOf('Baker wanted.').placings).toEqual([])
  })

  it('moves with what the advert asks for', () => {
    const asking = (points: number) =>
      placeOf(`${filler}\n\nRequirements\n\n${'- You must know your bread.\n'.repeat(points)}`)
    const criteria = (points: number) => asking(points).placings.find(({ measure }) => measure === 'criteria')
    expect(criteria(40)?.below).toBeGreaterThan(0.9)
    expect(criteria(1)?.above).toBeGreaterThan(0.6)
    expect(criteria(40)?.value).toBe(40)
  })

  it('counts every advert on one side at most', () => {
    for (const { below, above } of placeOf(filler).placings) {
      expect(below + above).toBeLessThanOrEqual(1)
      expect(Math.min(below, above)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the sentences', () => {
  const says = (measure: SectorMeasure, value: number, below: number, above: number) => {
    const placing: SectorPlacing = { measure, value, below, above }
    return sectorWords.measure[measure].sentence(placing)
  }

  it('say how many adverts in ten are on the other side', () => {
    expect(says('criteria', 14, 0.83, 0.15)).toBe('Asks for 14 essential criteria, more than 8 in 10.')
    expect(says('criteria', 1, 0.1, 0.79)).toBe('Asks for 1 essential criterion, fewer than 7 in 10.')
    expect(says('words', 640, 0.55, 0.44)).toBe('Has 640 words, about as usual.')
    expect(says('practices', 12, 1, 0)).toBe('Shows 12 practices, more than all of them.')
    expect(says('reading-age', 12, 0, 1)).toBe('Reading age 12, lower than all of them.')
    expect(says('balance', 3, 0.95, 0.01)).toBe(
      'Leans masculine by 3 coded words, more masculine than 9 in 10.',
    )
    expect(says('findings', 1.5, 0.4, 0.5)).toBe('Has 1.5 findings per 1,000 words, about as usual.')
  })

  it('name the sample’s limits', () => {
    expect(sectorWords.limits({ counted: '2026-11-23', adverts: 2492, from: 2010, to: 2025 })).toMatch(
      /2,492 .*2010 to 2025.*over-represented/,
    )
  })
})
