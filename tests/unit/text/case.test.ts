import { expect, test } from 'vitest'
import { capitalise, caseOf, inCaseOf } from '../../../lib/text/case.ts'

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
