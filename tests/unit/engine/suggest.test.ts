import { describe, expect, test } from 'vitest'
import { articleFor, repairArticle } from '../../../lib/engine/article.ts'
import { agree } from '../../../lib/engine/readers/verb.ts'
import { edited, findingsIn } from '../rules/examples.ts'

describe('articles', () => {
  test.each([
    ['expert', 'an'],
    ['user', 'a'],
    ['hour', 'an'],
    ['one-off', 'a'],
    ['university', 'a'],
    ['uninformed', 'an'],
    ['MBA', 'an'],
    ['PhD', 'a'],
    ['UX', 'a'],
    ['SQL', 'an'],
    ['honest', 'an'],
  ])('%s takes %s', (word, article) => expect(articleFor(word)).toBe(article))

  test('only an article right before the place is repaired', () => {
    expect(repairArticle('a ninja', 2, 'expert')).toEqual({ start: 0, end: 1, text: 'an' })
    expect(repairArticle('vitamin a ninja', 10, 'expert')?.text).toBe('an')
    expect(repairArticle('banana ninja', 7, 'expert')).toBeUndefined()
    expect(repairArticle('an expert', 3, 'aide')).toBeUndefined()
    expect(repairArticle('A NINJA', 2, 'EXPERT')?.text).toBe('AN')
  })
})

test.each([
  ['is', 'are'],
  ['has', 'have'],
  ['manages', 'manage'],
  ['carries', 'carry'],
  ['watches', 'watch'],
  ['passes', 'pass'],
  ["doesn't", "don't"],
  ['plays', 'play'],
  ['uses', 'use'],
  ['will', undefined],
  ['must', undefined],
  ['always', undefined],
])('agree(%s)', (verb, plural) => expect(agree(verb)).toBe(plural))

const first = (text: string): string => {
  const [finding] = findingsIn(text)
  const suggestion = finding?.suggestions[0]
  if (suggestion === undefined) throw new Error(`No suggestion in "${text}"`)
  return edited(text, suggestion.edits)
}

test.each([
  ['We want a ninja.', 'We want an expert.'],
  ['WE WANT A NINJA NOW PLEASE.', 'WE WANT AN EXPERT NOW PLEASE.'],
  ['Ninja wanted for data work.', 'Expert wanted for data work.'],
  ['The clerk knows what he’s doing.', 'The clerk knows what they’re doing.'.replace('’re', "'re")],
  ['The porter says that he always carries keys.', 'The porter says that they always carry keys.'],
  ['Each pilot signs his or her log.', 'Each pilot signs their log.'],
  ['Ask the guard, and thank him.', 'Ask the guard, and thank them.'],
  ['The clerk likes the desk that is his.', 'The clerk likes the desk that is theirs.'],
  ['We want a data rockstar to join.', 'We want a data expert to join.'],
  ['We want a rockstar developer.', 'We want a skilled developer.'],
  ['He manages and leads the crew.', 'They manage and lead the crew.'],
  [
    'The baker picks his own loaf and he cuts himself a slice.',
    'The baker picks their own loaf and they cut themselves a slice.',
  ],
  ['What does he bake?', 'What do they bake?'],
  ['You are friendly and lively.', 'You are friendly and enthusiastic.'],
  ['You show fine multi-tasking and planning skills.', 'You show fine organisational and planning skills.'],
  ['You find a kind and fast-paced career here.', 'You find a kind and varied career here.'],
  ['We are ambitious about the future of tea.', 'We are enthusiastic about the future of tea.'],
  ['You take a dynamic approach.', 'You take an adaptable approach.'],
  ['We look for keen young bakers each May.', 'We look for keen bakers each May.'],
  ['A young and tidy baker is sought.', 'A tidy baker is sought.'],
  ['Join our young bakery team.', 'Join our friendly bakery team.'],
  ['We want the brightest and best bakers.', 'We want skilled bakers.'],
  ['You have about 9 years of trade experience in tea.', 'You have proven trade experience in tea.'],
  ['You have fine multi-tasking skills.', 'You have fine organisational skills.'],
  ['5+ years of deep bread baking experience.', 'Proven deep bread baking experience.'],
])('%s', (text, mended) => expect(first(text)).toBe(mended))

test.each([
  ['after "more of"', 'We need more of the brightest and best minds.'],
  ['where nothing is juggled', 'Know when to juggle and when to rest.'],
  ['of teams that are prized', 'We value fast-paced teams.'],
  ['after "some of"', 'You will work with some of the best and brightest minds in tea.'],
  ['in a contrast', 'You are kind, but opinionated.'],
  ['of a culture', 'Our culture is fast-paced and kind.'],
  ['before a noun, where they trail on', 'We are a driven-to-win bakery.'],
  ['of an attitude', 'You have an assertive attitude.'],
  ['before "to" and a verb', 'You are determined to bake well.'],
  ['where nothing but the length was asked for', '5+ years of experience.'],
  ['where another noun leans on the degree', 'Any degree discipline is a must.'],
])('no words are offered %s: %s', (_, text) =>
  expect(findingsIn(text).flatMap(({ suggestions }) => suggestions)).toEqual([]),
)

test('neighbours do not get the same word', () => {
  const labels = findingsIn('You are driven and ambitious.').map(({ suggestions }) => suggestions[0]?.label)
  expect(labels).toHaveLength(2)
  expect(new Set(labels).size).toBe(2)
})

test.each([
  'Our baker, Dr Amy Holt, joined in 2011, and she runs the shop.',
  'J. Quil leads the group; she has a dog.',
])('a named person keeps her pronoun: %s', (text) => expect(findingsIn(text)).toEqual([]))

test('a name before whoever gets the job is not the one meant', () => {
  expect(findingsIn('Write to Jane Smith. The candidate must show that he can bake.')).toHaveLength(1)
})
