import { browser } from 'wxt/browser'
import { askBackground, askPage, MessageFailed } from '../../lib/messages.ts'
import { type Keep, keeps as keepsItself } from '../../lib/model/keep.ts'
import { underPolicy } from '../../lib/model/organisation.ts'
import type { NothingReason, PageState } from '../../lib/model/page-state.ts'
import { offAt, originOf, type SwitchedOff, samePage } from '../../lib/model/site.ts'
import { organisationItem } from '../../lib/storage/organisation.ts'
import { readPolicy } from '../../lib/storage/policy.ts'
import { switchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import {
  type FrameState,
  keeps,
  pageStates,
  type Settings,
  settings,
  watchPageStates,
} from '../../lib/storage.ts'
import { copyRich, copyText } from '../../lib/ui/copy-text.ts'
import type { AdvertChoice, PopupClient } from '../../lib/ui/popup/client.ts'
import { saveFile } from '../../lib/ui/save-file.ts'
import { advertsOf, chooseFrame } from './choose-frame.ts'
import { tabSite } from './tab-site.ts'

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
  let opening: Promise<Settings> | undefined

  /** Asked all at once, and beside the frames: each question is a way to the browser and back. */
  const around = () => Promise.all([addressOf(tabId), switchedOff(), keeps.getValue()])
  const take = async (
    frames: readonly FrameState[],
    asked?: Awaited<ReturnType<typeof around>>,
  ): Promise<PageState | undefined> => {
    const chosen = chooseFrame(frames, wanted)
    adverts = advertsOf(frames, chosen)
    frameId = chosen?.frameId ?? 0
    url = chosen?.state.url ?? ''
    const stated = url
    const [address = stated, switched, kept] = asked ?? (await around())
    const off = offState(address, switched)
    if (off !== undefined || chosen === undefined || isOfAnother(chosen, address)) return off
    return withoutKept(chosen.state, kept)
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
      opening = settings.getValue()
      const state = await take(...(await Promise.all([pageStates(tabId), around()])))
      if (state === undefined || (state.status === 'nothing' && isVague(state.reason))) {
        const why = askBackground('ui>bg:why', { tabId, asked: view === 'popup' }).catch(() => null)
        // Nearly always it is there at once; a page that is slow to answer is told of when it does.
        await Promise.race([why, new Promise((waited) => setTimeout(waited, WHY_WAIT))])
        return take(await pageStates(tabId))
      }
      if (state.status === 'done' && state.subject === 'text')
        return (await isStill(tabId, state.url)) ? state : undefined
      // The result is shown at once; a page that turns out to be gone takes it back.
      if (state.status === 'done' || state.status === 'checking') {
        void isAlive(tabId, frameId).then((alive) => alive || tell(undefined))
      }
      return state
    },
    subscribe: (listener) => {
      if (tabId === undefined) return () => undefined
      listeners.add(listener)
      let turn = 0
      const changed = async (frames: readonly FrameState[]) => {
        turn += 1
        const mine = turn
        const state = await take(frames)
        if (mine === turn) listener(state)
      }
      const stops = [
        watchPageStates(tabId, changed),
        watchSwitchedOff(() => void pageStates(tabId).then(changed)),
      ]
      return () => {
        listeners.delete(listener)
        for (const stop of stops) stop()
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
      const { marks, marksOffSites } = await (opening ?? settings.getValue())
      opening = undefined
      return marks && !marksOffSites.includes(originOf(url) ?? '')
    },
    marks: async (on, balance) => {
      await rememberMarks(on, originOf(url) ?? '')
      await askPage(tab(), frameId, 'ui>page:marks', { on, balance })
    },
    keep: async (choice) => {
      await askBackground('ui>bg:keep', { ...choice, at: new Date().toISOString() })
      // The page's marks and the badge follow from a new check.
      void checkPage()
    },
    checkPage,
    checkText: (text) => askBackground('ui>bg:check-text', { text }),
    openPart: async (address) => {
      if (originOf(address) !== undefined) await browser.tabs.create({ url: address })
    },
    insert: (text) => askPage(tab(), frameId, 'ui>page:insert', { text }),
    organisation: async () => {
      const [{ value }, policy] = await Promise.all([organisationItem.read(), readPolicy()])
      return underPolicy(value, policy.organisation)
    },
    copy: copyText,
    copyRich,
    openPage: (page) => openPage(page, view),
    product: browser.runtime.getManifest().version,
    save: saveFile,
    ...(tabId === undefined ? {} : { site: tabSite(tabId, { view, stated: () => url }) }),
    ...(view === 'tab' || tabId === undefined ? {} : { openInTab: () => openInTab(tabId, view) }),
    ...(openPanel === undefined ? {} : { openPanel: () => openPanel().then(closePopup) }),
  }
}

/** In milliseconds. */
const WHY_WAIT = 250

/** Reasons of which the page or the browser may know more. */
const isVague = (reason: NothingReason): boolean =>
  reason === 'no-advert' || reason === 'empty' || reason === 'site-access'

/** A reason stays behind when a page is left that had no script of ours to say so. */
const isOfAnother = ({ frameId, state }: FrameState, address: string): boolean =>
  frameId === 0 && state.status === 'nothing' && !samePage(state.url, address)

const addressOf = async (tabId: number | undefined): Promise<string | undefined> =>
  (tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined))?.url

/** What the person switched off is off, whatever was known before. */
function offState(url: string, switched: SwitchedOff): PageState | undefined {
  const off = offAt(switched, url)
  return off === undefined ? undefined : { status: 'nothing', url, reason: `off-${off}` }
}

/** Text that was selected on a page without a script of ours belongs to that page alone. */
async function isStill(tabId: number, url: string): Promise<boolean> {
  const now = (await browser.tabs.get(tabId).catch(() => undefined))?.url
  return now === undefined || now === url
}

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
function withoutKept(state: PageState, kept: readonly Keep[]): PageState {
  if (state.status !== 'done') return state
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

async function openPage(page: 'options' | 'reading', view: View): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage()
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/welcome.html')}#reading` })
  if (view === 'popup') closePopup()
}

const closePopup = (): void => window.close()
