import { describe, expect, it } from 'vitest'
import { assignSections, type RawBlock, sectionOfHeading } from '../../../lib/text/sections.ts'

describe('sectionOfHeading', () => {
  it.each([
    ['Essential criteria', 'requirements'],
    ['What you’ll bring', 'requirements'],
    ['About you', 'requirements'],
    ['Nice to have', 'desirable'],
    ['Preferred qualifications', 'desirable'],
    ['It would be great if you had', 'desirable'],
    ['Bonus points', 'desirable'],
    ['What you will do', 'duties'],
    ['The role', 'duties'],
    ['Key responsibilities:', 'duties'],
    ['About us', 'about-us'],
    ['About Marlowe & Finch', 'about-us'],
    ['Benefits', 'benefits'],
    ['What we offer', 'benefits'],
    ['How to apply', 'process'],
    ['Interview process', 'process'],
    ['Equal opportunities', 'equality'],
    ['Diversity and inclusion', 'equality'],
    ['Overview', 'summary'],
  ])('%s is %s', (heading, section) => {
    expect(sectionOfHeading(heading)).toBe(section)
  })

  it.each(['Application Developer', 'Leeds', 'Marlowe & Finch Ltd', '', 'We’d love to hear from you'])(
    'does not know what "%s" is about',
    (heading) => {
      expect(sectionOfHeading(heading)).toBeUndefined()
    },
  )
})

const raw = (kind: RawBlock['kind'], text: string, index: number): RawBlock => ({
  id: `b${index}`,
  kind,
  text,
})
const sections = (...blocks: readonly (readonly [RawBlock['kind'], string])[]) =>
  assignSections(blocks.map(([kind, text], index) => raw(kind, text, index))).map(
    ({ kind, section }) => `${kind} ${section}`,
  )

describe('assignSections', () => {
  it('calls what stands before any heading the summary', () => {
    expect(sections(['para', 'We make kites.'], ['heading', 'Benefits'], ['para', 'Kites.'])).toEqual([
      'para summary',
      'heading benefits',
      'para benefits',
    ])
  })

  it('takes a short line above a list for a heading', () => {
    expect(
      sections(['para', 'Desirable'], ['item', 'Spanish'], ['para', 'Requirements:'], ['item', 'French']),
    ).toEqual(['heading desirable', 'item desirable', 'heading requirements', 'item requirements'])
  })

  it('lets an unknown heading end a section, and an unknown line with a colon not', () => {
    expect(
      sections(
        ['heading', 'Requirements'],
        ['para', 'Languages:'],
        ['item', 'Go'],
        ['heading', 'The valley'],
        ['para', 'Green.'],
      ),
    ).toEqual([
      'heading requirements',
      'heading requirements',
      'item requirements',
      'heading other',
      'para other',
    ])
  })

  it('lets a label speak for its own block and the list below it', () => {
    expect(
      sections(
        ['heading', 'The role'],
        ['para', 'Desirable: any of these'],
        ['item', 'Rust'],
        ['para', 'You will plan.'],
      ),
    ).toEqual(['heading duties', 'para desirable', 'item desirable', 'para duties'])
  })

  it('leaves sentences alone', () => {
    expect(sections(['para', 'Your experience matters to us.'], ['para', 'So do you.'])).toEqual([
      'para summary',
      'para summary',
    ])
  })
})
