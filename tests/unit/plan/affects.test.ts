import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import { CATEGORIES } from '../../../lib/model/category.ts'
import { isShown, SEVERITIES } from '../../../lib/model/finding.ts'
import { affectsOf, groupOf } from '../../../lib/plan/affects.ts'
import { finding } from './findings.ts'

const document: AdvertDocument = {
  source: 'text',
  fields: {},
  blocks: [
    { id: 'title', kind: 'title', section: 'summary', text: 'Ninja' },
    { id: 'b0', kind: 'para', section: 'requirements', text: 'ninja' },
  ],
}

describe('groupOf', () => {
  it.each([
    ['she', 'feminine'],
    ['waitress', 'feminine'],
    ['salesgirl', 'feminine'],
    ['chairwoman', 'feminine'],
    ['female', 'feminine'],
    ['he', 'masculine'],
    ['salesman', 'masculine'],
    ['guys', 'masculine'],
    ['he/she', 'sexuality'],
    ['his or her', 'sexuality'],
    ['both genders', 'sexuality'],
    ['business process', 'masculine'],
  ])('counts the gendered term "%s" as %s', (quote, group) => {
    expect(groupOf({ category: 'gendered-terms', quote })).toBe(group)
  })

  it.each([
    ['race', 'race'],
    ['religion', 'other'],
    ['family-caring', 'other'],
    ['socio-economic', 'other'],
    ['culture', 'other'],
    ['over-specification', 'other'],
    ['sexuality-gender-identity', 'sexuality'],
    ['disability', 'disability'],
    ['age', 'age'],
    ['masculine-coded', 'masculine'],
    ['feminine-coded', 'feminine'],
  ] as const)('counts %s as %s', (category, group) => {
    expect(groupOf({ category, quote: 'x' })).toBe(group)
  })
})

describe('affectsOf', () => {
  it('is all zeroes without findings', () => {
    expect(Object.values(affectsOf(document, []))).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('takes one strong finding, or two soft ones, to reach a half', () => {
    const soft = finding({ severity: 'advisory', category: 'age', quote: 'young' })
    expect(affectsOf(document, [finding({ category: 'age' })]).age).toBeGreaterThanOrEqual(0.5)
    expect(affectsOf(document, [soft]).age).toBeLessThan(0.5)
    expect(affectsOf(document, [soft, { ...soft, quote: 'youthful' }]).age).toBeGreaterThanOrEqual(0.5)
    expect(affectsOf(document, [{ ...soft, block: 'title' }]).age).toBeGreaterThanOrEqual(0.5)
  })

  it('takes two findings where several concerns are pooled, and one where two genders are named', () => {
    const degree = finding({ category: 'socio-economic', quote: 'degree' })
    expect(affectsOf(document, [degree]).other).toBeLessThan(0.5)
    expect(affectsOf(document, [degree, finding({})]).other).toBeGreaterThanOrEqual(0.5)
    const pair = finding({ category: 'gendered-terms', severity: 'advisory', quote: 'he/she' })
    expect(affectsOf(document, [pair]).sexuality).toBeGreaterThanOrEqual(0.5)
  })

  it('counts the same words said again for less', () => {
    const once = finding({ category: 'age' })
    const again = affectsOf(document, [once, once]).age
    expect(again).toBeGreaterThan(affectsOf(document, [once]).age)
    expect(again).toBeLessThan(affectsOf(document, [once, { ...once, quote: 'guru' }]).age)
  })

  it('stays between 0 and 1, and reaches a half only with a shown finding behind it', () => {
    const any = fc.record({
      category: fc.constantFrom(...CATEGORIES),
      severity: fc.constantFrom(...SEVERITIES),
      quote: fc.constantFrom('ninja', 'she', 'he/she', 'warm'),
      block: fc.constantFrom('title', 'b0', 'gone'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (given) => {
        const findings = given.map(finding)
        for (const [group, score] of Object.entries(affectsOf(document, findings))) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          if (score >= 0.5) expect(findings.some((one) => isShown(one) && groupOf(one) === group)).toBe(true)
        }
      }),
    )
  })
})
