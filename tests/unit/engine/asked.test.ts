import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import type { Finding } from '../../../lib/model/finding.ts'

const checker = createChecker()

const shown = (text: string): readonly Finding[] =>
  checker
    .check({ source: 'text', fields: {}, blocks: [{ id: 'b', kind: 'para', section: 'other', text }] })
    .findings.filter(({ severity }) => severity !== 'balance')

const quotes = (text: string): readonly string[] => shown(text).map(({ quote }) => quote)

describe('what the work is about is not asked of anyone', () => {
  test.each([
    'You will repair ping-pong tables for clubs.',
    'We advise people who are close to retirement.',
    'You will teach children to juggle.',
    'Our outreach helps school leavers to find work.',
    'The rockstar in the film sleeps all day.',
    'Our lamps are available 24/7.',
  ])('leaves alone: %s', (text) => expect(quotes(text)).toEqual([]))

  test.each([
    ['We sell lamps and are a bunch of geeks.', 'geeks'],
    ['You will support our team of ninjas.', 'ninjas'],
    ['You are available 24/7 and write well.', 'available 24/7'],
    ['You write about film and are a PowerPoint rockstar.', 'rockstar'],
  ])('flags: %s', (text, quote) => expect(quotes(text)).toEqual([quote]))
})

describe('a run of movements', () => {
  test.each([
    ['You must be able to walk, climb stairs and kneel.', ['able to walk', 'climb stairs', 'kneel']],
    ['You are required to sit, hear and speak.', ['sit', 'hear', 'speak']],
    ['You must see projects through and carry out checks.', []],
    ['We walk and talk at lunch.', []],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found))
})

describe('years', () => {
  test.each([
    ['We need 12+ yrs of COBOL.', '12+ yrs', 'exclusionary'],
    ['You have six years in audit, at least six years of it in charge.', 'at least six years', 'advisory'],
    [
      "You may have no more than 18 months' experience.",
      "no more than 18 months' experience",
      'exclusionary',
    ],
    ['Years of experience: 7+', 'Years of experience: 7+', 'advisory'],
    ['You have between 7 and 10 years of audit work behind you.', 'between 7 and 10 years', 'advisory'],
  ])('%s', (text, quote, severity) => {
    expect(shown(text).find((finding) => finding.quote === quote)?.severity).toBe(severity)
  })

  test.each([
    'The lamp lasts for more than ten years.',
    'You must have lived in Wales for at least five years.',
    'You get a pension after ten years of service.',
    "You'll need 18 months' experience.",
    'Whether you have one year behind you or ten years, write to us.',
  ])('leaves alone: %s', (text) => expect(quotes(text)).toEqual([]))
})

describe('a demand in two negations', () => {
  test('asks after all', () => {
    expect(quotes('Applicants without a degree will not be considered.')).toEqual(['degree'])
    expect(quotes('You may come to us without a degree.')).toEqual([])
  })
})
