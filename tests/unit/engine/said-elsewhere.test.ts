import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { plainBlocks } from '../../../lib/text/plain-blocks.ts'

const checker = createChecker()

const quotes = (...lines: readonly string[]): readonly string[] =>
  checker
    .check({ source: 'text', fields: {}, blocks: plainBlocks(lines.join('\n')).map(({ block }) => block) })
    .findings.filter(({ severity }) => severity !== 'balance')
    .map(({ quote }) => quote)

describe('the line above a list', () => {
  test.each([
    [
      'takes its items back',
      ['You won’t need:', '- A degree', '- Your own car', '- Eight years’ experience'],
    ],
    ['says who is not sought', ['We are not looking for', '- Gurus', '- Samurai']],
    ['speaks of words', ['Edit our leaflets, and replace old words such as:', '- chairman', '- manpower']],
    ['speaks of the firm', ['About us', '- 30+ years’ experience in glass', '- Two furnaces']],
  ])('%s', (_, lines) => expect(quotes(...lines)).toEqual([]))

  test.each([
    [
      'says nothing of the next list',
      ['You won’t need:', '- A car', '', 'You will need:', '- A degree'],
      ['degree'],
    ],
    [
      'leaves what is rude alone in no case',
      ['We are not looking for', '- Clock-watchers'],
      ['Clock-watchers'],
    ],
    ['asks', ['What we look for', '- 30+ years’ experience in glass'], ['30+ years’ experience']],
  ])('%s', (_, lines, expected) => expect(quotes(...lines)).toEqual(expected))
})

describe('what is said elsewhere in the advert', () => {
  test.each([
    [
      'driving as a duty',
      ['Duties', '- Drive out to the wells each week', 'Needed', '- A full driving licence'],
    ],
    ['another way to travel', ['A driving licence is needed. If you don’t drive, we book you a taxi.']],
    [
      'another way in',
      ['- A degree in geology', '', 'Relevant experience is accepted in place of a degree.'],
    ],
    ['how often on call', ['You join the on-call rota.', '', 'Being on call comes round one week in ten.']],
    ['a graduate scheme', ['A place on our two-year graduate scheme.', '', '- A degree in any subject']],
    [
      'a lawful requirement',
      [
        'Being a woman is an occupational requirement of this post, under Schedule 9 of the Equality Act 2010.',
        '',
        'Female applicants only.',
      ],
    ],
    ['an echo', ['Recent graduates are welcome here. So are people from another trade.']],
  ])('excuses: %s', (_, lines) => expect(quotes(...lines)).toEqual([]))

  test.each([
    [
      'driving change is no duty',
      ['- Drive change across the firm', '- A full driving licence'],
      ['full driving licence'],
    ],
    [
      'a week of leave says nothing of calls',
      ['You join the on-call rota.', '', 'Take a week off every May.'],
      ['join the on-call rota'],
    ],
  ])('%s', (_, lines, expected) => expect(quotes(...lines)).toEqual(expected))
})

test('a label may name the thing that is described', () => {
  expect(quotes('The market: dynamic and hard to foresee.')).toEqual([])
  expect(quotes('The team: dynamic and kind.')).toEqual(['dynamic'])
})

test('a story may be set among pirates', () => {
  expect(quotes('Our next game is set on a ship of pirates and ghosts.')).toEqual([])
  expect(quotes('We are pirates, and want another.')).toEqual(['pirates'])
})
