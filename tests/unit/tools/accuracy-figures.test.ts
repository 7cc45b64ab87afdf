import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalsOf, ratesOf } from '../../../tools/accuracy/bootstrap.ts'
import { seededRandom } from '../../../tools/accuracy/random.ts'
import { tableOf } from '../../../tools/accuracy/row.ts'
import { numberAfter } from '../../../tools/accuracy/run-scorer.ts'

const counts = fc.record({ tp: fc.nat(5), fp: fc.nat(5), fn: fc.nat(5) })

describe('rates', () => {
  it('add up over adverts before they divide', () => {
    const rates = ratesOf([
      { tp: 3, fp: 1, fn: 0 },
      { tp: 0, fp: 0, fn: 3 },
    ])
    expect(rates).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  })

  it('are 0 where nothing was counted', () => expect(ratesOf([])).toEqual({ precision: 0, recall: 0, f1: 0 }))
})

describe('intervals', () => {
  it('lie within 0 and 1, low before high, and are the same at every run', () =>
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (adverts) => {
        const once = intervalsOf(adverts)
        for (const { low, high } of Object.values(once)) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(low)
          expect(high).toBeLessThanOrEqual(1)
        }
        expect(intervalsOf(adverts)).toEqual(once)
      }),
      { numRuns: 10 },
    ))

  it('are a point where every advert is alike, and wide where they differ', () => {
    const alike = Array.from({ length: 20 }, () => ({ tp: 1, fp: 1, fn: 0 }))
    expect(intervalsOf(alike).precision).toEqual({ low: 0.5, high: 0.5 })
    const mixed = alike.map((_, index) => (index % 2 ? { tp: 2, fp: 0, fn: 0 } : { tp: 0, fp: 2, fn: 0 }))
    const { low, high } = intervalsOf(mixed).precision
    // The standard error of a share of one half over 20 adverts is 0.11.
    expect(low).toBeGreaterThan(0.2)
    expect(low).toBeLessThan(0.4)
    expect(high).toBeGreaterThan(0.6)
    expect(high).toBeLessThan(0.8)
  })
})

describe('the seeded numbers', () => {
  it('fill the range evenly', () => {
    const random = seededRandom(7)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let drawn = 0; drawn < 10_000; drawn++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('the table', () => {
  const state = (value: number, target: { atLeast: number } | { atMost: number }) =>
    /\b(ok|short)\b/.exec(tableOf([{ measure: 'm', value, note: '', target }])[1] ?? '')?.[1]

  it('holds a figure against its target before it is rounded', () => {
    expect(state(0.8499, { atLeast: 0.85 })).toBe('short')
    expect(state(0.85, { atLeast: 0.85 })).toBe('ok')
    expect(state(0, { atMost: 0 })).toBe('ok')
    expect(state(0.31, { atMost: 0.3 })).toBe('short')
  })

  it('says neither where there is no figure', () =>
    expect(tableOf([{ measure: 'pairs', value: undefined, note: 'no file' }])[1]).toMatch(
      /^pairs\s+-\s+no file$/,
    ))
})

describe('reading a scorer', () => {
  it('finds the number behind the words', () =>
    expect(numberAfter(['age F1 0.20', 'macro F1 0.512'], 'macro F1')).toBe(0.512))
  it('says so when there is none', () =>
    expect(() => numberAfter(['nothing'], 'right')).toThrow(/no "right"/))
})
