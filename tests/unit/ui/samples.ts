import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { Category } from '../../../lib/model/category.ts'
import type { Finding, Severity, Strength } from '../../../lib/model/finding.ts'
import type { PageState } from '../../../lib/model/page-state.ts'
import { CORE_PRACTICES, type PracticeId } from '../../../lib/model/practice.ts'
import type { DoneState } from '../../../lib/ui/popup/state.ts'

export const ADVERT_URL = 'https://jobs.example.org/posts/7?from=list'

const document: AdvertDocument = {
  source: 'generic',
  fields: {},
  blocks: [
    { id: 'a', kind: 'title', section: 'summary', text: 'Kitchen manager' },
    {
      id: 'b',
      kind: 'para',
      section: 'summary',
      text: 'Our young crew wants a chef. A kitchen guru, really.',
    },
    { id: 'c', kind: 'item', section: 'requirements', text: 'Native English speaker, driven and warm.' },
    { id: 'd', kind: 'item', section: 'requirements', text: 'Another guru joins in May.' },
  ],
}

interface Sample {
  readonly block: string
  readonly quote: string
  readonly category: Category
  readonly severity: Severity
  readonly strength?: Strength
  readonly words?: readonly string[]
}

/** A finding of those words where they first stand in the block. */
function sample({ block, quote, category, severity, strength = 'moderate', words = [] }: Sample): Finding {
  const start = document.blocks.find(({ id }) => id === block)?.text.indexOf(quote) ?? -1
  const span = { block, start, end: start + quote.length }
  return {
    ...span,
    quote,
    category,
    severity,
    strength,
    rule: `${category}/${quote.toLowerCase().replaceAll(' ', '-')}`,
    why: `Why not ${quote}.`,
    sources: ['gaucher-2011'],
    suggestions: words.map((text) => ({
      label: text === '' ? 'leave it out' : text,
      edits: [{ ...span, text }],
    })),
  }
}

export const native = sample({
  block: 'c',
  quote: 'Native English speaker',
  category: 'race',
  severity: 'legal-risk',
  words: ['Fluent in English', 'Good spoken English'],
})
export const young = sample({
  block: 'b',
  quote: 'young',
  category: 'age',
  severity: 'exclusionary',
  strength: 'strong',
  words: ['', 'friendly'],
})
export const guru = sample({
  block: 'b',
  quote: 'guru',
  category: 'culture',
  severity: 'exclusionary',
  words: ['expert'],
})
export const guruAgain = sample({
  block: 'd',
  quote: 'guru',
  category: 'culture',
  severity: 'exclusionary',
  words: ['expert'],
})
export const driven = sample({
  block: 'c',
  quote: 'driven',
  category: 'masculine-coded',
  severity: 'advisory',
  strength: 'weak',
})
const warm = sample({ block: 'c', quote: 'warm', category: 'feminine-coded', severity: 'balance' })

export const everything: readonly Finding[] = [driven, warm, guruAgain, guru, young, native]

const MET: readonly PracticeId[] = ['salary', 'contact']

export function done(findings: readonly Finding[] = everything, change: Partial<DoneState> = {}): DoneState {
  return {
    status: 'done',
    subject: 'advert',
    url: ADVERT_URL,
    title: 'Kitchen manager',
    stale: false,
    document,
    assessment: {
      rulesVersion: 'r1',
      findings,
      balance: { masculine: 1, feminine: 1, verdict: 'neutral' },
      practices: CORE_PRACTICES.map((practice) => ({
        practice,
        core: true,
        state: MET.includes(practice) ? 'met' : practice === 'equality-statement' ? 'hollow' : 'missing',
        evidence: practice === 'salary' ? [{ block: 'b', start: 0, end: 3 }] : [],
      })),
      affects: { masculine: 0, feminine: 0, age: 0, disability: 0, race: 0, sexuality: 0, other: 0 },
      facts: { words: 412, essentialCriteria: 2, readingAge: 14, otherLanguageBlocks: 0 },
      sector: {
        sample: { counted: '2026-11-23', adverts: 1000, from: 2010, to: 2025 },
        placings: [{ measure: 'criteria', value: 2, below: 0.2, above: 0.7 }],
      },
    },
    ...change,
  }
}

export const checking: PageState = { status: 'checking', subject: 'draft', url: ADVERT_URL, title: '' }
