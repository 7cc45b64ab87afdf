import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import type { AdvertDocument, Block, JobFields, Section } from '../../../lib/model/advert.ts'

const checker = createChecker()

interface Around {
  readonly section?: Section
  readonly kind?: Block['kind']
  readonly fields?: Partial<JobFields>
  readonly before?: string
}

const quotes = (text: string, around: Around = {}): readonly string[] => {
  const blocks: Block[] = [{ id: 'b', kind: around.kind ?? 'para', section: around.section ?? 'other', text }]
  if (around.before !== undefined)
    blocks.unshift({ id: 'a', kind: 'para', section: 'other', text: around.before })
  const document: AdvertDocument = { source: 'text', fields: around.fields ?? {}, blocks }
  return checker
    .check(document)
    .findings.filter(({ severity }) => severity !== 'balance')
    .map(({ quote }) => quote)
}

describe('negation', () => {
  test.each([
    'You need not be a native speaker.',
    'No degree is needed.',
    'We want calm colleagues rather than aggressive ones.',
    'Nobody expects you to hit the ground running.',
    'A driving licence is not required.',
    'You don’t need ten years of experience.',
  ])('leaves alone: %s', (text) => expect(quotes(text)).toEqual([]))

  test.each([
    ['You are not only ambitious but kind.', 'ambitious'],
    ['No experience needed: ninja wanted.', 'ninja'],
    ['There is no dress code, and we want an ambitious chemist.', 'ambitious'],
    ['Applicants may have no more than three years’ experience.', 'no more than three years’ experience'],
  ])('does not reach: %s', (text, quote) => expect(quotes(text)).toEqual([quote]))
})

describe('who it is said of', () => {
  test.each([
    ['Join a dynamic team.', ['dynamic']],
    ['Join a dynamic company.', []],
    ['We work in a dynamic market.', []],
    ['You will write dynamic pages.', []],
    ['You are dynamic.', ['dynamic']],
    ['Our systems are resilient.', []],
    ['You are resilient and fair.', ['resilient']],
    ['We pay a competitive salary and a competitive bonus.', []],
    ['We look for someone calm and competitive.', ['competitive']],
    ['The price must be competitive.', []],
    ['You will drive our van to the depot.', ['drive'].slice(1)],
    ['You have drive and patience.', ['drive']],
    ['Are you ambitious?', ['ambitious']],
    ['Is it competitive?', []],
    ['We expect stewards to be fearless.', ['fearless']],
    ['You listen well and are fearless.', ['fearless']],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))

  test('a bare list of qualities in an item is said of the person', () => {
    expect(quotes('Organised, kind and ambitious', { kind: 'item' })).toEqual(['ambitious'])
  })
})

describe('demand against preference', () => {
  test.each([
    ['A degree in Law is desirable.', []],
    ['Ideally you have a degree in Law.', []],
    ['The ideal candidate has a degree in Law.', ['degree in Law']],
    ['A degree is essential; a second language is desirable.', ['degree']],
    ['5+ years of experience in sales, preferably in farming', ['5+ years of experience']],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))

  test('a section of wishes asks for nothing', () => {
    expect(quotes('A degree in Law', { section: 'desirable' })).toEqual([])
    expect(quotes('A marketing ninja', { section: 'desirable' })).toEqual(['ninja'])
  })
})

describe('names and mentions', () => {
  test.each([
    'Serve guests in the Wizard Inn.',
    'We replaced “chairman” with “chair” last year.',
    'A guest called our staff “young, dynamic and kind”.',
    'You will look after HE and FE colleges.',
  ])('leaves alone: %s', (text) => expect(quotes(text)).toEqual([]))

  test('an employer keeps its name, but only its name', () => {
    const fields = { employer: 'Rockstar Bakery' }
    expect(quotes('Rockstar Bakery is hiring.', { fields })).toEqual([])
    expect(quotes('We want a rockstar.', { fields })).toEqual(['rockstar'])
  })

  test('quotation marks alone excuse nothing', () => {
    expect(quotes('We want a true “ninja”.')).toEqual(['ninja'])
  })
})

describe('statements', () => {
  test.each([
    'We welcome applications regardless of age, sex, race or being a native speaker.',
    'Being female is an occupational requirement under Schedule 9 of the Equality Act 2010, so male applicants cannot be considered.',
    'We particularly welcome young women.',
  ])('leaves alone: %s', (text) => expect(quotes(text)).toEqual([]))

  test('what stands before and after one is looked at', () => {
    const text =
      'Be a ninja.  We welcome everyone, whatever their age, and no guru is needed for that. Be a guru.'
    expect(quotes(text)).toEqual(['ninja', 'guru'])
  })
})

describe('the post', () => {
  test('makes some demands plain needs of the work', () => {
    expect(quotes('You hold a driving licence.')).toEqual(['driving licence'])
    expect(quotes('You hold a driving licence.', { before: 'Van driver' })).toEqual([])
    expect(quotes('You hold a driving licence.', { before: 'You will visit clients across Fife.' })).toEqual(
      [],
    )
    expect(quotes('You have a degree in Biology.', { fields: { title: 'Registered Nurse' } })).toEqual([])
    expect(
      quotes('You must be a British citizen.', { before: 'The post needs security clearance.' }),
    ).toEqual([])
  })
})

describe('pronouns', () => {
  test.each([
    ['The manager plans his week.', ['his']],
    ['Dr Ann Bell plans her week.', []],
    ['Omar Haddad leads the lab, and he reads each form.', []],
    ['A boy in our care loves trains; you help him to build them.', []],
    ['His Majesty’s Prison needs a cook.', []],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))
})

test('a block that opens with a pronoun may speak of a person named before', () => {
  expect(quotes('She runs the shop.', { before: 'Maria Bell is our founder.' })).toEqual([])
  expect(quotes('She runs the shop.', { before: 'The manager plans the week.' })).toEqual(['She'])
})

describe('years', () => {
  test.each([
    ['4 years of experience', []],
    ['3-5 years of experience', []],
    ['five to seven years of experience', ['five to seven years of experience']],
    ['Must have 6 years’ experience', ['6 years’ experience']],
    ['We have 20 years of experience in roofing.', []],
    ['The lease runs for ten years.', []],
    ['After ten years’ service you get more leave.', []],
    ['a contract of up to 2 years', []],
    ['Up to 2 years of experience', ['Up to 2 years of experience']],
    ['10+ yrs in sales', ['10+ yrs']],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))
})

describe('degrees', () => {
  test.each([
    ['A degree in Law or equivalent experience', []],
    ['A degree in Law or a related field', ['degree in Law']],
    ['A degree in Law or equivalent discipline', ['degree in Law']],
    ['Educated to degree level, or able to show the same by experience', []],
    ['BSc/MSc in Chemistry required', ['BSc/MSc in Chemistry']],
    ['Work closely with the BA and the tester.', []],
    ['The oven reaches 200 degrees.', []],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))
})
