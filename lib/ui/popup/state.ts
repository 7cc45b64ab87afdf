import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Finding, Span } from '../../model/finding.ts'
import { addressOf } from '../../model/keep.ts'
import { NO_ORGANISATION, type Organisation } from '../../model/organisation.ts'
import type { ApplyOutcome, PageState } from '../../model/page-state.ts'
import type { KeepScope } from '../parts/keep-form.tsx'
import { undoKeys } from '../undo-keys.ts'
import { findingWords } from '../words/finding.ts'
import { popupWords } from '../words/popup.ts'
import { practicePanelWords } from '../words/practice-panel.ts'
import { stateWords } from '../words/states.ts'
import type { AdvertChoice, KeepChoice, PopupClient } from './client.ts'
import { copyReport, EXPORTS, saveReport } from './exports.ts'
import { createKept } from './kept.ts'
import { openSite, type SiteActions } from './site-state.ts'

export type DoneState = Extract<PageState, { status: 'done' }>

interface Export {
  readonly label: string
  readonly save: (state: DoneState) => Promise<void>
}

/** What the popup shows and what a person can do in it. */
export interface Popup {
  readonly page: ReadonlySignal<PageState | undefined>
  /** The adverts that one can choose from; more than one only where frames hold their own. */
  readonly adverts: ReadonlySignal<readonly AdvertChoice[]>
  readonly marks: ReadonlySignal<boolean>
  /** Whether what was checked stands on a page, where it can be shown. */
  readonly onPage: ReadonlySignal<boolean>
  /** A check or a change is on its way. */
  readonly busy: ReadonlySignal<boolean>
  /** The last thing that was done, in a sentence; the count makes the same sentence news again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly count: number }>
  /** Says a sentence in the one live region. */
  readonly say: (text: string) => void
  readonly show: (span: Span) => Promise<void>
  readonly apply: (finding: Finding, suggestion: number) => Promise<void>
  /** Writes a statement into the draft; undefined where nothing can be written. */
  readonly insert: ((text: string) => Promise<void>) | undefined
  /** Whose statements are offered. */
  readonly organisation: ReadonlySignal<Organisation>
  readonly copy: (text: string, done?: string) => Promise<void>
  readonly copyReport: (state: DoneState) => Promise<void>
  /** The kinds of file that a result can be saved as. */
  readonly exports: readonly Export[]
  /** Keeps the words of these findings, which all say the same; `once` is until the page is left. */
  readonly keep: (places: readonly Finding[], scope: KeepScope, reason: string) => Promise<void>
  readonly choose: (frame: number) => Promise<void>
  readonly setMarks: (on: boolean) => Promise<void>
  readonly setBalance: (open: boolean) => Promise<void>
  readonly checkPage: () => Promise<void>
  /** Checks pasted text and shows its result in place of the page's; false when the check failed. */
  readonly checkText: (text: string) => Promise<boolean>
  /** Leaves a pasted text's result; undefined while none is shown. */
  readonly back: ReadonlySignal<(() => void) | undefined>
  readonly openPart: (address: string) => Promise<void>
  readonly site: SiteActions | undefined
  readonly openPage: PopupClient['openPage']
  readonly openInTab: (() => Promise<void>) | undefined
  readonly openPanel: (() => Promise<void>) | undefined
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
  const adverts = signal<readonly AdvertChoice[]>([])
  const organisation = signal(NO_ORGANISATION)
  const kept = createKept()
  let balance = false
  const back = signal<(() => void) | undefined>(undefined)
  /** What is known of the page while a pasted text's result stands before it. */
  let behind: PageState | undefined

  const say = (text: string) => {
    said.value = { text, count: said.value.count + 1 }
  }
  const site = client.site === undefined ? undefined : openSite(client.site, say, life)
  const take = (next: PageState | undefined) => {
    if (life.aborted) return
    if (back.value !== undefined) {
      behind = next
      return
    }
    const last = page.value
    // While a draft is typed each check passes through here: the last result stays until the next one is ready.
    const again = next?.status === 'checking' && last?.status === 'done' && last.url === next.url
    busy.value = again
    if (again) return
    page.value = kept.without(next)
    adverts.value = client.adverts()
    void site?.look()
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

  // Only wording depends on it, which nobody has opened yet.
  void client.organisation().then((known) => {
    organisation.value = known
  })
  const { insert } = client

  const copy = async (text: string, done: string = findingWords.copied) =>
    say((await client.copy(text)) ? done : findingWords.notCopied)

  /** One write at a time, and what became of it. */
  const writing = (write: () => Promise<ApplyOutcome>, told: (outcome: ApplyOutcome) => string) =>
    trying(async () => {
      if (busy.value) return
      busy.value = true
      try {
        say(told(await write()))
      } finally {
        busy.value = false
      }
    })

  return {
    page,
    adverts,
    marks,
    onPage: computed(() => !(page.value?.status === 'done' && page.value.subject === 'text')),
    busy,
    said,
    say,
    copy,
    show: (span) =>
      trying(async () => {
        if (!(await client.show(span))) say(popupWords.notShown)
      }),
    apply: (finding, suggestion) =>
      writing(
        () => client.apply(spanOf(finding), suggestion),
        (outcome) => findingWords.outcome(outcome, undoKeys(), finding.quote),
      ),
    insert:
      insert === undefined
        ? undefined
        : (text) =>
            writing(
              () => insert(text),
              (outcome) => practicePanelWords.inserted(outcome, undoKeys()),
            ),
    organisation,
    copyReport: (state) =>
      trying(async () =>
        say((await copyReport(client, state)) ? popupWords.reportCopied : findingWords.notCopied),
      ),
    exports: EXPORTS.map((kind) => ({
      label: popupWords.exportAs[kind.ending],
      save: (state) => trying(async () => say(popupWords.exported(await saveReport(client, state, kind)))),
    })),
    choose: (frame) => trying(() => client.choose(frame)),
    keep: (places, scope, reason) =>
      trying(async () => {
        const state = page.value
        const [first] = places
        if (first === undefined || state?.status !== 'done') return
        if (scope === 'once') {
          await Promise.all(places.map((place) => client.hide(spanOf(place))))
          kept.once(state, places)
        } else {
          const here = scope === 'advert' ? { url: addressOf(state.url) } : {}
          const choice: KeepChoice = {
            rule: first.rule,
            quote: first.quote.toLowerCase(),
            scope,
            reason,
            ...here,
          }
          await client.keep(choice)
          kept.forGood(choice)
        }
        page.value = kept.without(page.value)
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
    checkText: async (text) => {
      busy.value = true
      try {
        const checked = await client.checkText(text)
        if (back.value === undefined) behind = page.value
        back.value = () => {
          back.value = undefined
          page.value = kept.without(behind)
        }
        const about = { subject: 'text', url: '', title: '', stale: false } as const
        page.value = kept.without({ status: 'done', ...about, ...checked })
        return true
      } catch {
        return false
      } finally {
        busy.value = false
      }
    },
    back,
    openPart: (address) => trying(() => client.openPart(address)),
    site,
    openPage: client.openPage,
    openInTab: client.openInTab,
    openPanel: client.openPanel,
  }
}

const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end })
