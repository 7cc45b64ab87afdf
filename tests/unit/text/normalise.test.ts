import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from '../../../lib/text/normalise.ts'

test.each([
  ['rock\u00adstar', 'rockstar'],
  ['fast\u2011paced', 'fast-paced'],
  ['\u201cyes\u201d \u2018no\u2019', '"yes" \'no\''],
  ['a\u00a0b\u2009c', 'a b c'],
  ['o\ufb03ce', 'office'],
  ['Ｎｉｎｊａ', 'Ninja'],
  ['𝗻𝗶𝗻𝗷𝗮', 'ninja'],
  ['a\u200b\u200fb\ufeffc', 'abc'],
  ['one — two', 'one – two'],
  ['café 👩\u200d🚀', 'café 👩🚀'],
])('%j', (raw, plain) => expect(normalise(raw).text).toBe(plain))

test('offsets lead back to the raw text, in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const { text, startOf, endOf } = normalise(raw)
      let last = 0
      for (let i = 0; i < text.length; i++) {
        expect(startOf(i)).toBeGreaterThanOrEqual(last)
        expect(endOf(i + 1)).toBeGreaterThan(startOf(i))
        expect(endOf(i + 1)).toBeLessThanOrEqual(raw.length)
        last = startOf(i)
      }
    }),
  )
})

test('a run of plain letters is found again in the raw text', () => {
  const raw = 'We want ro\u00adck\u200bst\u00adar now'
  const { text, startOf, endOf } = normalise(raw)
  const at = text.indexOf('rockstar')
  expect(raw.slice(startOf(at), endOf(at + 8))).toBe('ro\u00adck\u200bst\u00adar')
})

test('entities left in plain text are read as what they stand for, and lead back to the whole of them', () => {
  const { text, startOf, endOf } = normalise('digital&nbsp;native &amp; years&rsquo; &unknown; 😀')
  expect(text).toBe("digital native & years' &unknown; 😀")
  expect([startOf(7), endOf(8)]).toEqual([7, 13])
  expect(startOf(8)).toBe(13)
})
