import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { HouseTerm } from '../../../lib/model/house-term.ts'
import { isHouseRule } from '../../../lib/model/house-term.ts'

const documentOf = (text: string): AdvertDocument => ({
  source: 'text',
  fields: {},
  blocks: [{ id: 'b', kind: 'para', section: 'other', text }],
})

const colleague: HouseTerm = {
  term: 'Resource',
  why: 'People are no resources.',
  alternatives: ['colleague', 'engineer'],
}

const check = (text: string, ...house: HouseTerm[]) =>
  createChecker(undefined, house).check(documentOf(text)).findings

describe('house terms', () => {
  test('are found as whole words in any case, with the alternatives in the same case', () => {
    const [first, second, ...rest] = check(
      'Resource wanted. The post is in Leeds, and the hours are yours to choose. A new resource; resourceful.',
      colleague,
    )
    expect(rest).toEqual([])
    expect(first).toMatchObject({ quote: 'Resource', severity: 'advisory', why: colleague.why })
    expect(first?.suggestions.map(({ label }) => label)).toEqual(['Colleague', 'Engineer'])
    expect(second?.suggestions.map(({ label }) => label)).toEqual(['colleague', 'engineer'])
  })

  test('mend the article with the word', () => {
    const [found] = check('We need a resource.', { ...colleague, alternatives: ['engineer'] })
    expect(found?.suggestions[0]?.edits.map(({ text }) => text)).toEqual(['an', 'engineer'])
  })

  test('stand in statements too, and go before a rule at the same place', () => {
    const house: HouseTerm = { term: 'ninja', why: 'Not us.', alternatives: [], category: 'age' }
    const [found, ...rest] = check('We want a ninja.', house)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ category: 'age', why: 'Not us.', suggestions: [] })
    expect(isHouseRule(found?.rule ?? 'culture/x')).toBe(true)
    expect(check('We are an equal opportunities employer of any resource.', colleague)).toHaveLength(1)
  })

  test.each(['', '  ', '()', '[|]', '!!'])('the term "%s" is passed over', (term) => {
    expect(check('We want () [|] !! people.', { ...colleague, term })).toEqual([])
  })

  test('a term with brackets is looked for by its words; the same term twice is one', () => {
    const house = { ...colleague, term: 'human (resource)' }
    expect(check('One human resource.', house, house)).toHaveLength(1)
  })

  test('change the version, so that no stored result outlives them', () => {
    expect(createChecker(undefined, [colleague]).rulesVersion).not.toBe(createChecker().rulesVersion)
  })
})
