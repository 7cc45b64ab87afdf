import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from '../../../lib/ui/excerpt.ts'

test('takes the sentence the words stand in', () => {
  const text = 'First one. We want a young cook, soon. Last one.'
  expect(excerptOf(text, { start: 21, end: 26 })).toEqual({
    before: 'We want a ',
    quote: 'young',
    after: ' cook, soon.',
  })
})

test('cuts a long sentence at words', () => {
  const text = `${'many words go before it '.repeat(9)}young ${'and many more come after '.repeat(9)}`
  const start = text.indexOf('young')
  const { before, quote, after } = excerptOf(text, { start, end: start + 5 })
  expect(quote).toBe('young')
  expect(before).toMatch(/^…(many|words|go|before|it) .*it $/)
  expect(after).toMatch(/^ and .*(and|many|more|come|after)…$/)
  expect(before.length + after.length).toBeLessThan(200)
})

test('whatever the text, the quote is whole and its surroundings are the text’s own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      if (start === undefined || end === undefined) return
      const { before, quote, after } = excerptOf(text, { start, end })
      expect(quote).toBe(text.slice(start, end))
      expect(text.slice(0, start).endsWith(before.replace(/^…/, ''))).toBe(true)
      expect(text.slice(end).startsWith(after.replace(/…$/, ''))).toBe(true)
    }),
  )
})

test('a cut never leaves half a character', () => {
  const text = `${'😀'.repeat(200)}x${'😀'.repeat(200)}`
  const start = text.indexOf('x')
  const { before, after } = excerptOf(text, { start, end: start + 1 })
  expect((before + after).isWellFormed()).toBe(true)
})
