import { type ReadonlySignal, signal } from '@preact/signals'
import type { Finding, Span } from '../../model/finding.ts'
import { addressOf, type Keep, keeps } from '../../model/keep.ts'
import type { PageState } from '../../model/page-state.ts'
import { reportMarkdown } from '../../report/markdown.ts'
import { undoKeys } from '../undo-keys.ts'
import { findingWords } from '../words/finding.ts'
import { popupWords } from '../words/popup.ts'
import { practiceWords } from '../words/practices.ts'
import { reportWords } from '../words/report.ts'
import { stateWords } from '../words/states.ts'
import { categoryWords, severityWords, verdictWords } from '../words/terms.ts'
import type { KeepChoice, PopupClient } from './client.ts'

export type DoneState = Extract<PageState, { status: 'done' }>

/** What the popup shows and what a person can do in it. */
export interface Popup {
  readonly page: ReadonlySignal<PageState | undefined>
  readonly marks: ReadonlySignal<boolean>
  /** A check or a change is on its way. */
  readonly busy: ReadonlySignal<boolean>
  /** The last thing that was done, in a sentence; the count makes the same sentence news again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly count: number }>
  readonly show: (span: Span) => Promise<void>
  readonly apply: (finding: Finding, suggestion: number) => Promise<void>
  readonly copy: (text: string, done?: string) => Promise<void>
  readonly copyReport: (state: DoneState) => Promise<void>
  readonly keep: (finding: Finding, scope: Keep['scope'], reason: string) => Promise<void>
  readonly setMarks: (on: boolean) => Promise<void>
  readonly setBalance: (open: boolean) => Promise<void>
  readonly checkPage: () => Promise<void>
  readonly openInTab: (() => Promise<void>) | undefined
}

/**
 * Reads the state once and follows it until the signal aborts. Resolves when there is something to draw;
 * it never rejects, because a popup that can't read its state must say so.
 */
export async function openPopup(client: PopupClient, life: AbortSignal): Promise<Popup> {
  const page = signal<PageState | undefined>(undefined)
  const marks = signal(true)
  const busy = signal(false)
  const said = signal({ text: '', count: 0 })
  const kept: KeepChoice[] = []
  let balance = false

  const say = (text: string) => {
    said.value = { text, count: said.value.count + 1 }
  }
  const take = (next: PageState | undefined) => {
    if (life.aborted) return
    const last = page.value
    // While a draft is typed each check passes through here: the last result stays until the next one is ready.
    const again = next?.status === 'checking' && last?.status === 'done' && last.url === next.url
    busy.value = again
    if (again) return
    page.value = without(kept, next)
    if (said.value.text === stateWords.checkedSame) say('')
  }
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch {
      say(findingWords.failed)
    }
  }

  const stop = client.subscribe(take)
  life.addEventListener('abort', () => {
    stop()
    if (balance) void client.marks(marks.value, false).catch(() => undefined)
  })
  try {
    const first = await client.state()
    marks.value = await client.marksOn()
    // A state that arrived while we asked is newer than the answer.
    if (page.value === undefined) take(first)
  } catch {
    take({ status: 'failed', url: '', code: 'background-gone' })
  }

  const copy = async (text: string, done: string = findingWords.copied) =>
    say((await client.copy(text)) ? done : findingWords.notCopied)

  return {
    page,
    marks,
    busy,
    said,
    copy,
    show: (span) =>
      trying(async () => {
        if (!(await client.show(span))) say(popupWords.notShown)
      }),
    apply: (finding, suggestion) =>
      trying(async () => {
        if (busy.value) return
        busy.value = true
        try {
          say(findingWords.outcome(await client.apply(spanOf(finding), suggestion), undoKeys()))
        } finally {
          busy.value = false
        }
      }),
    copyReport: (state) => copy(reportMarkdown(state, REPORT_WORDS), popupWords.reportCopied),
    keep: (finding, scope, reason) =>
      trying(async () => {
        const { rule, quote } = finding
        const url = page.value?.url
        const here = scope === 'advert' && url !== undefined ? { url: addressOf(url) } : {}
        const choice: KeepChoice = { rule, quote: quote.toLowerCase(), scope, reason, ...here }
        await client.keep(choice)
        kept.push(choice)
        page.value = without(kept, page.value)
        say(findingWords.kept[scope])
      }),
    setMarks: (on) =>
      trying(async () => {
        await client.marks(on, balance)
        marks.value = on
        say(on ? popupWords.marksSaid.on : popupWords.marksSaid.off)
      }),
    setBalance: async (open) => {
      if (open === balance) return
      balance = open
      // The list of words stands in the popup too, so a page that is gone takes nothing away.
      await client.marks(marks.value, open).catch(() => undefined)
    },
    checkPage: async () => {
      const before = page.value
      busy.value = true
      await client.checkPage()
      busy.value = false
      if (page.value === before && before?.status !== 'done') say(stateWords.checkedSame)
    },
    openInTab: client.openInTab,
  }
}

const REPORT_WORDS = {
  ...reportWords,
  category: (id: Finding['category']) => categoryWords[id].name,
  severity: (id: Finding['severity']) => severityWords[id].name,
  practice: (id: keyof typeof practiceWords) => practiceWords[id],
  verdict: (id: keyof typeof verdictWords) => verdictWords[id],
}

const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end })

/** The state without the words that were kept since the popup opened: the next check leaves them out itself. */
function without(kept: readonly KeepChoice[], state: PageState | undefined): PageState | undefined {
  if (state?.status !== 'done' || kept.length === 0) return state
  const findings = state.assessment.findings.filter(
    ({ rule, quote }) => !kept.some((keep) => keeps(keep, rule, quote, state.url)),
  )
  return { ...state, assessment: { ...state.assessment, findings } }
}
