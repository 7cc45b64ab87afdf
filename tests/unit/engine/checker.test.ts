import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import type { AdvertDocument, Block } from '../../../lib/model/advert.ts'
import type { Keep } from '../../../lib/model/keep.ts'

const documentOf = (...texts: string[]): AdvertDocument => ({
  source: 'text',
  url: 'https://jobs.example/42?from=mail',
  fields: {},
  blocks: texts.map((text, i): Block => ({ id: `b${i}`, kind: 'para', section: 'other', text })),
})

const checker = createChecker()

describe('check', () => {
  test('findings come in block order, each with its own block', () => {
    const { findings } = checker.check(
      documentOf('We want a ninja.', 'A guru and a ninja.', 'We want a ninja.'),
    )
    expect(findings.map(({ block, quote }) => `${block} ${quote}`)).toEqual([
      'b0 ninja',
      'b1 guru',
      'b1 ninja',
      'b2 ninja',
    ])
    for (const { block, suggestions } of findings) {
      for (const { edits } of suggestions) expect(edits.every((edit) => edit.block === block)).toBe(true)
    }
  })

  test('the longer of two findings at one place stays', () => {
    const { findings } = checker.check(documentOf('You are young, hungry to learn and kind.'))
    expect(findings.map(({ quote }) => quote)).toEqual(['young', 'hungry to learn'])
  })

  test('a block gives the same result under another id', () => {
    const one = checker.check(documentOf('We want a ninja.')).findings[0]
    const again = checker.check({
      ...documentOf('We want a ninja.'),
      blocks: [{ id: 'z', kind: 'para', section: 'other', text: 'We want a ninja.' }],
    })
    expect(again.findings[0]).toEqual({
      ...one,
      block: 'z',
      suggestions: one?.suggestions.map(({ label, edits }) => ({
        label,
        edits: edits.map((edit) => ({ ...edit, block: 'z' })),
      })),
    })
  })

  test('what a person keeps is silent: here by address, or everywhere', () => {
    const keep: Keep = {
      rule: 'culture/role-hype',
      quote: 'ninja',
      scope: 'everywhere',
      reason: 'It is our game.',
      at: '2026-01-01T00:00:00Z',
    }
    const text = 'We want a Ninja and a guru.'
    const left = (keeps: readonly Keep[]) =>
      checker.check(documentOf(text.toLowerCase()), { keeps }).findings.map(({ quote }) => quote)
    expect(left([keep])).toEqual(['guru'])
    expect(left([{ ...keep, scope: 'advert', url: 'https://jobs.example/42' }])).toEqual(['guru'])
    expect(left([{ ...keep, scope: 'advert', url: 'https://jobs.example/43' }])).toEqual(['ninja', 'guru'])
  })

  test('blocks in another language are named and left alone', () => {
    const german =
      'Wir suchen für unser Team in Berlin eine Person, die mit uns an der Zukunft der Mobilität arbeitet und die das Rockstar Gen hat.'
    const { findings, otherLanguage } = checker.check(
      documentOf('We want a rockstar for the team in our new office.', german),
    )
    expect(otherLanguage).toEqual(['b1'])
    expect(findings.map(({ block }) => block)).toEqual(['b0'])
  })

  test('says when part of the text was left', () => {
    const cut = (...texts: readonly string[]) => checker.check(documentOf(...texts)).cut
    expect(cut('We want a ninja.', 'Be a guru.')).toBe(false)
    // More findings than a block may have, more candidates than are decided, a longer block than is read
    expect(cut('Be a ninja. '.repeat(600))).toBe(true)
    expect(cut('One of us sees all. '.repeat(1500))).toBe(true)
    expect(cut(`${'Calm '.repeat(200_001)} ninja`)).toBe(true)
    expect(cut(...Array.from({ length: 30 }, (_, i) => `Block ${i}: ${'be a ninja, '.repeat(300)}`))).toBe(
      true,
    )
  })

  test('empty adverts and empty blocks are fine', () => {
    expect(checker.check(documentOf()).findings).toEqual([])
    expect(checker.check(documentOf('', '   ', '\u00ad')).findings).toEqual([])
  })

  test('the version is stable and follows the rules', () => {
    expect(createChecker().rulesVersion).toBe(checker.rulesVersion)
    expect(createChecker([]).rulesVersion).not.toBe(checker.rulesVersion)
  })
})

describe('hostile input', () => {
  test.each([
    ['one sentence of 50,000 words', 'word '.repeat(50_000), 0],
    ['a candidate at the end of it', `${'word '.repeat(50_000)}ninja`, 1],
    ['many candidates in one sentence', 'a calm person and a ninja and '.repeat(1000), 500],
    ['five million letters of one word', 'ninja '.repeat(833_333), 500],
    ['brackets and quotes', '(["\'“”‘’'.repeat(20_000), 0],
    ['soft hyphens in a word', `ni${'\u00ad'.repeat(50_000)}nja`, 1],
    ['lone surrogates', '\ud800\udc00\ud800 ninja \udfff', 1],
    ['control characters', Array.from({ length: 5000 }, (_, i) => String.fromCharCode(i % 32)).join(''), 0],
    ['a long word', 'x'.repeat(500_000), 0],
  ])('%s', (_, text, count) => {
    const { findings } = checker.check(documentOf(text))
    expect(findings.length).toBe(count)
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote)
  })

  test('many bullets: no more findings than anyone reads', () => {
    const { findings } = checker.check(documentOf('• Be a ninja\n'.repeat(10_000)))
    expect(findings.length).toBe(500)
  })
})
