import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { RULES } from '../../../lib/rules/index.ts'
import { overlaps } from '../../../lib/text/spans.ts'
import { edited, findingsIn, readMarked } from '../rules/examples.ts'

const flagged = RULES.flatMap(({ flags }) => flags.map(([marked]) => readMarked(marked).text))

/** Signs that have broken offsets in other tools, between real words and real findings. */
const odd = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2011',
  '\u2019',
  '\u201c',
  '\u202e',
  '\u200f',
  '👩‍🚀',
  '🚀',
  '\ud83d',
  '\udc00',
  'ﬁ',
  'Ａ',
  '𝗻𝗶𝗻𝗷𝗮',
  'e\u0301',
  'İ',
  'ß',
  '\r\n',
  '\n',
  '\t',
  '• ',
  '- ',
  '/',
  '|',
  '"',
  '(',
  ')',
  '...',
  '5+ years',
  'שלום',
  '你好',
  '\u0000',
)
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...flagged),
      odd,
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' ', ' and ', ', ', '. '),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))

/** The flagged sentences with something odd put in the middle of a word. */
const broken = fc.tuple(fc.constantFrom(...flagged), fc.nat(), odd).map(([text, at, sign]) => {
  const cut = at % (text.length + 1)
  return text.slice(0, cut) + sign + text.slice(cut)
})

const anyText = fc.oneof(soup, broken, fc.string({ unit: 'binary' }))

test('a finding quotes exactly the text at its offsets, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, quote } of findingsIn(text)) {
        expect(quote).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
      }
    }),
    { numRuns: 400 },
  )
})

test('settled findings are in order and never overlap', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const findings = findingsIn(text)
      findings.slice(1).forEach((finding, i) => {
        const before = findings[i]
        expect(before !== undefined && overlaps(before, finding)).toBe(false)
        expect(before?.start ?? 0).toBeLessThan(finding.start)
      })
    }),
    { numRuns: 300 },
  )
})

test('carrying out a suggestion puts its label where the finding stood', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const finding of findingsIn(text)) {
        for (const { label, edits } of finding.suggestions) {
          const main = edits.filter((edit) => overlaps(edit, finding) || edit.start === finding.start)
          expect(main.map((edit) => edit.text)).toContain(label)
          const sorted = [...edits].sort((a, b) => a.start - b.start)
          for (const [i, edit] of sorted.slice(1).entries())
            expect(edit.start).toBeGreaterThanOrEqual(sorted[i]?.end ?? 0)
          const own = main.find((edit) => edit.text === label)
          const shift = sorted
            .filter((edit) => edit !== own && edit.end <= finding.start)
            .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
          const at = (own?.start ?? 0) + shift
          expect(edited(text, edits).slice(at, at + label.length)).toBe(label)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the same document gives the same result from a warm and from a fresh checker', () => {
  const warm = createChecker()
  fc.assert(
    fc.property(fc.array(soup, { maxLength: 4 }), (texts) => {
      const blocks = texts.map((text, i) => ({
        id: String(i),
        kind: 'para' as const,
        section: 'other' as const,
        text,
      }))
      const document = { source: 'text' as const, fields: {}, blocks }
      const once = warm.check(document)
      expect(warm.check(document)).toEqual(once)
    }),
    { numRuns: 60 },
  )
})
