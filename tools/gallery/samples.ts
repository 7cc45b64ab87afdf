import { type Checker, createChecker } from '../../lib/engine/checker.ts'
import { documentFromText } from '../../lib/html/read-document.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { PageState } from '../../lib/model/page-state.ts'
import { assess } from '../../lib/plan/assess.ts'
import type { DoneState } from '../../lib/ui/popup/state.ts'

export const PAGE_URL = 'https://careers.tarnbrook.example/jobs/118'

/** A made-up employer with everything filled in. */
export const ORGANISATION: Organisation = {
  name: 'Tarnbrook Water',
  representative: { name: 'Amara Okafor', role: 'Chief People Officer' },
  statements: {
    salary: 'The salary is [lowest] to [highest] a year, and we review it every April.',
  },
}

let checker: Checker | undefined

/** A finished check of a text by the real engine, so that pictures never show what the product would not. */
export function checked(text: string, change: Partial<DoneState> = {}): DoneState {
  checker ??= createChecker()
  const [title = ''] = text.split('\n', 1)
  const { document } = documentFromText(text.slice(title.length).trimStart(), { title })
  return {
    status: 'done',
    subject: 'advert',
    url: PAGE_URL,
    title,
    stale: false,
    document,
    assessment: assess(document, checker.check(document)),
    ...change,
  }
}

export const checking: PageState = {
  status: 'checking',
  subject: 'advert',
  url: PAGE_URL,
  title: 'Senior Data Engineer',
}

/** The same with each finding's words reaching to the end of its sentence, so that none is like another. */
export function allDifferent(state: DoneState): DoneState {
  const texts = new Map(state.document.blocks.map(({ id, text }) => [id, text]))
  const findings = state.assessment.findings.map((finding) => {
    const text = texts.get(finding.block) ?? ''
    const end = Math.max(finding.end, text.length - 1)
    return { ...finding, end, quote: text.slice(finding.start, end) }
  })
  return { ...state, assessment: { ...state.assessment, findings } }
}
