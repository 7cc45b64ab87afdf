import { expect, test } from 'vitest'
import { lengthOf, overlaps } from '../../../lib/text/spans.ts'

test.each([
  [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
  [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
  [{ start: 0, end: 9 }, { start: 3, end: 4 }, true],
  [{ start: 5, end: 6 }, { start: 0, end: 5 }, false],
])('%j and %j', (a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared)
  expect(overlaps(b, a)).toBe(shared)
})

test('lengthOf', () => expect(lengthOf({ start: 3, end: 7 })).toBe(4))
