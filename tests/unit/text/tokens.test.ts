import { expect, test } from 'vitest'
import { tokenise, words } from '../../../lib/text/tokens.ts'

test.each([
  ["The candidate's desk", ['the', "candidate+'s", 'desk']],
  ["You'll see he's here", ["you+'ll", 'see', "he+'s", 'here']],
  ["You don't need it", ['you', "don't", 'need', 'it']],
  ['he/she', ['he', 'she']],
  ['5+ years, 24/7, a 2:1', ['5', '+', 'years', '24', '7', 'a', '2:1']],
  ['R&D at 30%', ['r', 'and', 'd', 'at', '30', '%']],
  ['naïve Zoë', ['naïve', 'zoë']],
])('%s', (text, keys) => {
  const tokens = tokenise(text)
  expect(tokens.map(({ key, tail }) => (tail === '' ? key : `${key}+${tail}`))).toEqual(keys)
  for (const { key, start, end } of tokens)
    if (key !== 'and') expect(text.slice(start, end).toLowerCase()).toBe(key)
})

test('words are counted as people count them', () => {
  expect([...words('A fast-paced team: don’t ask for £1,000.50!')]).toEqual([
    'A',
    'fast-paced',
    'team',
    'don’t',
    'ask',
    'for',
    '1,000.50',
  ])
  expect([...words('')]).toEqual([])
})
