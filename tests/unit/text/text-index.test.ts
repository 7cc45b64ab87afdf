import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextIndex } from '../../../lib/text/text-index.ts'

const found = (texts: readonly string[], whole: string): readonly string[] => {
  const index = new TextIndex()
  texts.forEach((text, value) => {
    index.add(text, value)
  })
  const values = new Set<number>()
  index.search(whole, (value) => values.add(value))
  return texts.filter((_, value) => values.has(value))
}

it('finds just the texts that stand in another', () => {
  const letters = fc.stringMatching(/^[ab c]{1,6}$/)
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), fc.stringMatching(/^[ab c]{0,40}$/), (texts, whole) => {
      expect(found(texts, whole)).toEqual(texts.filter((text) => whole.includes(text)))
    }),
  )
})

it('reads any characters', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      (whole, from, length) => {
        const part = whole.slice(from % whole.length, (from % whole.length) + length)
        expect(found([part], whole)).toEqual([part])
      },
    ),
  )
})

it('ends with the text', () => {
  expect(found(['pay', 'ay', 'y', 'pays'], 'pay')).toEqual(['pay', 'ay', 'y'])
  expect(found(['pay', 'a'], '')).toEqual([])
})
