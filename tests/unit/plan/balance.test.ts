import { describe, expect, it } from 'vitest'
import { balanceOf, verdictOf } from '../../../lib/plan/balance.ts'
import { finding } from './findings.ts'

describe('verdictOf', () => {
  it.each([
    [0, 0, 'neutral'],
    [3, 3, 'neutral'],
    [1, 0, 'masculine'],
    [5, 2, 'masculine'],
    [4, 0, 'strongly-masculine'],
    [0, 3, 'feminine'],
    [1, 6, 'strongly-feminine'],
  ] as const)('%i masculine and %i feminine is %s', (masculine, feminine, verdict) => {
    expect(verdictOf(masculine, feminine)).toBe(verdict)
  })
})

describe('balanceOf', () => {
  it('counts coded words and nothing else', () => {
    const findings = [
      finding({ category: 'masculine-coded', severity: 'advisory' }),
      finding({ category: 'feminine-coded', severity: 'balance' }),
      finding({ category: 'feminine-coded', severity: 'balance' }),
      finding({ category: 'gendered-terms' }),
      finding({ category: 'culture' }),
    ]
    expect(balanceOf(findings)).toEqual({ masculine: 1, feminine: 2, verdict: 'feminine' })
  })
})
