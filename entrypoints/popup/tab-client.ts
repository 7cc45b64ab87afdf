import { browser } from 'wxt/browser'
import { askBackground, askPage, MessageFailed } from '../../lib/messages.ts'
import { keeps as keepsItself } from '../../lib/model/keep.ts'
import type { PageState } from '../../lib/model/page-state.ts'
import { type FrameState, keeps, pageStates, settings, watchPageStates } from '../../lib/storage.ts'
import { copyText } from '../../lib/ui/copy-text.ts'
import type { AdvertChoice, PopupClient } from '../../lib/ui/popup/client.ts'
import { saveFile } from '../../lib/ui/save-file.ts'
import { advertsOf, chooseFrame } from './choose-frame.ts'

/** Where the view stands: over the page, beside it, or in a tab of its own. */
export type View = 'popup' | 'panel' | 'tab'

interface Options {
  readonly view: View
  readonly openPanel: (() => Promise<void>) | undefined
}

/** The view's client for one tab; without a tab there is nothing to read and it says so. */
export function tabClient(tabId: number | undefined, { view, openPanel }: Options): PopupClient {
  const listeners = new Set<(state: PageState | undefined) => void>()
  let frameId = 0
  let url = ''
  let adverts: readonly AdvertChoice[] = []
  let wanted: number | undefined

  const take = async (frames: readonly FrameState[]): Promise<PageState | undefined> => {
    const chosen = chooseFrame(frames, wanted)
    adverts = advertsOf(frames, chosen)
    frameId = chosen?.frameId ?? 0
    url = chosen?.state.url ?? ''
    return chosen === undefined ? undefined : withoutKept(chosen.state)
  }
  const tell = (state: PageState | undefined) => {
    for (const listener of listeners) listener(state)
  }
  const tab = (): number => {
    if (tabId === undefined) throw new MessageFailed('no-page')
    return tabId
  }
  const checkPage = async (): Promise<void> => {
    try {
      await askBackground('ui>bg:check-page', { tabId: tab() })
    } catch (error) {
      tell({ status: 'failed', url, code: error instanceof MessageFailed ? error.code : 'background-gone' })
    }
  }

  return {
    state: async () => {
      if (tabId === undefined) return { status: 'failed', url: '', code: 'no-permission' }
      const state = await take(await pageStates(tabId))
      // The result is shown at once; a page that turns out to be gone takes it back.
      if (state?.status === 'done' || state?.status === 'checking') {
        void isAlive(tabId, frameId).then((alive) => alive || tell(undefined))
      }
      return state
    },
    subscribe: (listener) => {
      if (tabId === undefined) return () => undefined
      listeners.add(listener)
      let turn = 0
      const stop = watchPageStates(tabId, async (frames) => {
        turn += 1
        const mine = turn
        const state = await take(frames)
        if (mine === turn) listener(state)
      })
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    adverts: () => adverts,
    choose: async (frame) => {
      wanted = frame
      tell(await take(await pageStates(tab())))
    },
    show: async (span) => {
      // A page in the back neither scrolls smoothly nor shows the flash.
      if (view === 'tab') await browser.tabs.update(tab(), { active: true })
      return askPage(tab(), frameId, 'ui>page:show', span)
    },
    hide: (span) => askPage(tab(), frameId, 'ui>page:hide', span),
    apply: (span, suggestion) => askPage(tab(), frameId, 'ui>page:apply', { ...span, suggestion }),
    marksOn: async () => {
      const { marks, marksOffSites } = await settings.getValue()
      return marks && !marksOffSites.includes(originOf(url))
    },
    marks: async (on, balance) => {
      await rememberMarks(on, originOf(url))
      await askPage(tab(), frameId, 'ui>page:marks', { on, balance })
    },
    keep: async (choice) => {
      await askBackground('ui>bg:keep', { ...choice, at: new Date().toISOString() })
      // The page's marks and the badge follow from a new check.
      void checkPage()
    },
    checkPage,
    copy: copyText,
    save: saveFile,
    ...(view === 'tab' || tabId === undefined ? {} : { openInTab: () => openInTab(tabId, view) }),
    ...(openPanel === undefined ? {} : { openPanel: () => openPanel().then(closePopup) }),
  }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '')

/** A stored result may outlive its page, for example after a reload that found no advert. */
async function isAlive(tabId: number, frameId: number): Promise<boolean> {
  try {
    await askPage(tabId, frameId, 'ui>page:alive', null)
    return true
  } catch {
    return false
  }
}

/** Words kept since the check was made are left out at once, before the next check does it. */
async function withoutKept(state: PageState): Promise<PageState> {
  if (state.status !== 'done') return state
  const kept = await keeps.getValue()
  const findings = state.assessment.findings.filter(
    ({ rule, quote }) => !kept.some((keep) => keepsItself(keep, rule, quote, state.url)),
  )
  return { ...state, assessment: { ...state.assessment, findings } }
}

async function rememberMarks(on: boolean, origin: string): Promise<void> {
  const { marks, marksOffSites } = await settings.getValue()
  if (on === (marks && !marksOffSites.includes(origin))) return
  const others = marksOffSites.filter((site) => site !== origin)
  await settings.setValue({ marks: marks || on, marksOffSites: on ? others : [...others, origin] })
}

async function openInTab(tabId: number, view: View): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}` })
  if (view === 'popup') closePopup()
}

const closePopup = (): void => window.close()
