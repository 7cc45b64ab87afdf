import { expect, test } from 'vitest'
import { capitalise, caseOf, inCaseOf, inSmallLetters } from '../../../lib/text/case.ts'

test.each([
  ['ninja', 'lower'],
  ['Ninja', 'capital'],
  ['NINJA', 'upper'],
  ['A', 'capital'],
  ['5+', 'lower'],
  ['fast-Paced', 'lower'],
  ['E-mail', 'capital'],
])('%s is %s', (text, style) => expect(caseOf(text)).toBe(style))

test.each([
  ['Ninja', 'expert', 'Expert'],
  ['NINJA', 'expert', 'EXPERT'],
  ['ninja', 'expert', 'expert'],
  ['Ninja', 'élan', 'Élan'],
  ['ninja', 'UX expert', 'UX expert'],
])('as %s: %s', (sample, word, written) => expect(inCaseOf(sample, word)).toBe(written))

test('letters beyond the basic plane are kept whole', () => expect(capitalise('𐐨bc')).toBe('𐐀bc'))

test.each([
  ['Été À La Carte', 'été à la carte'],
  // In small letters this capital would be two units.
  ['\u0130stanbul OFFICE', '\u0130stanbul office'],
  ['\u{1d400}bc', '\u{1d400}bc'],
])('%s in small letters', (text, small) => {
  expect(inSmallLetters(text)).toBe(small)
  expect(small).toHaveLength(text.length)
})
