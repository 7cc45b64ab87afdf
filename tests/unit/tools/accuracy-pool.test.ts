import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inContext, mended } from '../../../tools/pool/context.ts'
import { newlyFlagged } from '../../../tools/pool/newly-flagged.ts'
import { readPoolOptions } from '../../../tools/pool/options.ts'
import { createReservoir } from '../../../tools/pool/reservoir.ts'
import { ruleIds } from '../../../tools/pool/rule-ids.ts'

const finding = (
  text: string,
  quote: string,
  edits: { start: number; end: number; text: string }[] = [],
) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  text: quote,
  category: 'culture',
  severity: 'advisory',
  rule: 'culture/role-hype',
  suggestions: edits.length === 0 ? [] : [{ label: '', edits }],
})

describe('a hit in context', () => {
  const text = 'We sell tea. We want an\ninvincible ninja today. Please ring.'

  it('stands in brackets on one line', () =>
    expect(inContext(text, finding(text, 'ninja'))).toBe(
      'We sell tea. We want an invincible [[ninja]] today. Please ring.',
    ))

  it('is shown as its sentence before and after, edits beside it too', () => {
    const line = 'We sell tea. We want an expert today. Please ring.'
    const an = line.indexOf('an expert')
    const edits = [
      { start: an, end: an + 2, text: 'a' },
      { start: an + 3, end: an + 9, text: 'colleague' },
    ]
    expect(mended(line, finding(line, 'expert', edits))).toEqual({
      before: 'We want an expert today.',
      after: 'We want a colleague today.',
    })
  })

  it('has no after where there is no suggestion', () =>
    expect(mended(text, finding(text, 'ninja'))).toBeUndefined())
})

describe('what is newly flagged once a suggestion is applied', () => {
  const text = 'An ambitious ninja, young at heart, with drive.'
  const ninja = finding(text, 'ninja')
  const drive = finding(text, 'drive')
  const edits = [{ start: 0, end: 18, text: 'A rockstar' }]
  const after = 'A rockstar, young at heart, with drive.'

  it('is nothing where all that is left stood there before, further on', () =>
    expect(newlyFlagged([ninja, drive], [finding(after, 'drive')], edits)).toEqual([]))

  it('is not what an edit takes out and puts in again', () => {
    const old = 'A young, like-minded crew.'
    const anew = 'A like-minded crew.'
    const edit = { start: 2, end: 20, text: 'like-minded' }
    expect(newlyFlagged([finding(old, 'like-minded')], [finding(anew, 'like-minded')], [edit])).toEqual([])
    expect(newlyFlagged([finding(old, 'young')], [finding(anew, 'like-minded')], [edit])).toHaveLength(1)
  })

  it('is the suggestion itself, or another word that now counts', () => {
    const anew = [finding(after, 'rockstar'), finding(after, 'young')]
    expect(newlyFlagged([ninja, drive], [...anew, finding(after, 'drive')], edits)).toEqual(anew)
  })

  it('is told by its rule and by the part of the advert too', () => {
    const title = { ...drive, in: 'title' }
    expect(newlyFlagged([title], [title], edits)).toEqual([])
    expect(newlyFlagged([drive], [title], edits)).toEqual([title])
    const other = { ...finding(after, 'drive'), rule: 'masculine-coded/drive' }
    expect(newlyFlagged([drive], [other], edits)).toEqual([other])
  })
})

describe('the sample', () => {
  it('keeps all of a short stream, and no more than its size of a long one', () =>
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 10 }), (items, size) => {
        const sample = createReservoir<number>(size)
        for (const item of items) sample.offer(() => item)
        expect(sample.seen()).toBe(items.length)
        expect(sample.drawn()).toHaveLength(Math.min(size, items.length))
        if (items.length <= size) expect(sample.drawn()).toEqual(items)
      }),
    ))

  it('is the same for the same seed, and another for another', () => {
    const draw = (seed?: number) => {
      const sample = createReservoir<number>(20, seed)
      for (let item = 0; item < 1000; item++) sample.offer(() => item)
      return sample.drawn()
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(7)).not.toEqual(draw())
  })

  it('draws from the whole stream, in its order', () => {
    const sample = createReservoir<number>(100)
    for (let item = 0; item < 10_000; item++) sample.offer(() => item)
    const drawn = sample.drawn()
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn)
    expect(drawn.filter((item) => item >= 5000).length).toBeGreaterThan(30)
    expect(drawn.filter((item) => item < 5000).length).toBeGreaterThan(30)
  })
})

describe('the options', () => {
  it('show more of each rule when narrowed', () => {
    expect(readPoolOptions([])).toMatchObject({ hits: 15, suggestions: 0, rules: false })
    expect(readPoolOptions(['--severity', 'legal-risk'])).toMatchObject({ hits: 100, severity: 'legal-risk' })
    expect(readPoolOptions(['--rule', 'age/young', '--hits', '7'])).toMatchObject({
      hits: 7,
      rule: 'age/young',
    })
  })
  it.each([
    [['--severity', 'loud']],
    [['--suggestions', '0']],
    [['--seed', 'x']],
    [['--hits', 'x']],
    [['--rule']],
    [['--no']],
  ])('refuse %j', (args) => expect(() => readPoolOptions(args)).toThrow())
})

it('every rule is known by its path', () => {
  expect(ruleIds()).toContain('culture/role-hype')
  expect(ruleIds().every((id) => /^[a-z-]+\/[a-z-]+$/.test(id))).toBe(true)
})
