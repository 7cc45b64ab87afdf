import { expect, test } from 'vitest'
import type { Finding } from '../../../lib/model/finding.ts'
import { NO_ORGANISATION } from '../../../lib/model/organisation.ts'
import { reportMarkdown } from '../../../lib/report/markdown.ts'
import type { Reported } from '../../../lib/report/reported.ts'
import { words } from './plain-words.ts'

const finding = (quote: string, change: Partial<Finding> = {}): Finding => ({
  block: 'a',
  start: 0,
  end: quote.length,
  rule: 'culture/guru',
  category: 'culture',
  severity: 'exclusionary',
  strength: 'moderate',
  quote,
  why: 'Because.',
  sources: [],
  suggestions: [{ label: 'expert', edits: [] }],
  ...change,
})

const reported = (findings: readonly Finding[], change: Partial<Reported> = {}): Reported => ({
  url: 'https://jobs.example.org/7',
  title: 'Cook',
  stale: false,
  made: '2026-11-23T10:00:00.000Z',
  product: '1.2.3',
  organisation: NO_ORGANISATION,
  document: { source: 'text', fields: {}, blocks: [] },
  assessment: {
    rulesVersion: 'r9',
    findings,
    balance: { masculine: 2, feminine: 1, verdict: 'neutral' },
    practices: [
      { practice: 'salary', core: true, state: 'met', evidence: [] },
      { practice: 'contact', core: true, state: 'missing', evidence: [] },
    ],
    affects: { masculine: 0, feminine: 0, age: 0, disability: 0, race: 0, sexuality: 0, other: 0 },
    facts: { words: 9, essentialCriteria: 0, readingAge: 0, otherLanguageBlocks: 0 },
    sector: { sample: { counted: '2026-11-23', adverts: 1000, from: 2010, to: 2025 }, placings: [] },
  },
  ...change,
})

test('says what to change, what is missing, what is good, and what it is not', () => {
  const legal = finding('natives', {
    severity: 'legal-risk',
    rule: 'race/native',
    category: 'race',
    advice: 'Ask.',
  })
  expect(reportMarkdown(reported([finding('guru'), legal, finding('Guru')]), words)).toBe(`# Report: Cook

At: <https://jobs.example.org/7>  
On: 2026-11-23T10:00:00.000Z

## 3 to change

### legal-risk

- “natives”, race. Because.
  Ask.
  Instead: expert

### exclusionary

- “guru” (2 times), culture. Because.
  Instead: expert

## Missing

- **contact**. Why contact.

## Good

- salary

1/2

## Balance

neutral: 2 and 1

---

Rules r9. Not legal advice.
`)
})

test('feminine-coded words are never something to change', () => {
  const report = reportMarkdown(reported([finding('warm', { severity: 'balance' })]), words)
  expect(report).toContain('## 0 to change')
  expect(report).not.toContain('warm')
})

test('an old result, an unread part and a missing title are said', () => {
  const base = reported([], { stale: true, title: ' ', url: '' })
  const facts = { ...base.assessment.facts, otherLanguageBlocks: 2, cut: true as const }
  const report = reportMarkdown({ ...base, assessment: { ...base.assessment, facts } }, words)
  expect(report).toContain(
    '# Report: Untitled\n\nOn: 2026-11-23T10:00:00.000Z\n\nOld.\n\n2 not read\n\nCut.\n',
  )
  expect(report).not.toContain('At:')
})

test('nothing in the advert’s own words is taken for Markdown', () => {
  const report = reportMarkdown(reported([finding('a *b*\n# c <img>')], { title: '[x](y)' }), words)
  expect(report).toContain('“a \\*b\\* \\# c \\<img\\>”')
  expect(report).toContain('# Report: \\[x\\](y)')
})

test('carries the organisation and who answers for its commitments', () => {
  const organisation = {
    name: 'Kitchens *Ltd*',
    representative: { name: 'Ada Byron', role: 'Chair' },
    statements: {},
  }
  const report = reportMarkdown(reported([], { organisation }), words)
  expect(report).toContain('For: Kitchens \\*Ltd\\*  \nBy: Ada Byron (Chair)')
})

test('says what is amiss with a practice, what is beyond the twelve, and where it stands with its limits', () => {
  const base = reported([])
  const report = reportMarkdown(
    {
      ...base,
      assessment: {
        ...base.assessment,
        practices: [
          { practice: 'encouragement', core: true, state: 'unlawful', evidence: [] },
          { practice: 'length', core: false, state: 'hollow', evidence: [] },
          { practice: 'returners', core: false, state: 'missing', evidence: [] },
          { practice: 'part-time', core: false, state: 'met', evidence: [] },
        ],
        sector: {
          sample: { counted: '2026-11-23', adverts: 1000, from: 2010, to: 2025 },
          placings: [{ measure: 'criteria', value: 12, below: 0.8, above: 0.1 }],
        },
      },
    },
    words,
  )
  expect(report).toContain(`- **encouragement**. ${words.practiceState('unlawful')}`)
  expect(report).toContain(`- **length**. ${words.practiceState('hollow')}`)
  expect(report).not.toContain('returners')
  expect(report).toContain('\n0/1\n')
  expect(report).toContain(`${words.extras}: part-time.`)
  expect(report).toContain(
    `## ${words.sector.title}\n\n- ${words.sector.sentence({ measure: 'criteria', value: 12, below: 0.8, above: 0.1 })}\n\n${words.sector.limits({ counted: '2026-11-23', adverts: 1000, from: 2010, to: 2025 })}`,
  )
})
