import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { Keep } from './model/keep.ts'
import type { PageState } from './model/page-state.ts'

export interface Settings {
  readonly marks: boolean
  /** Origins on which marks are switched off. */
  readonly marksOffSites: readonly string[]
}

/** What the person chose; moves between machines only by a practice pack, never by sync. */
export const settings = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: { marks: true, marksOffSites: [] },
})

/** Words that the person chose to keep, with the reasons. */
export const keeps = storage.defineItem<readonly Keep[]>('local:keeps', { version: 1, fallback: [] })

export interface FrameState {
  readonly frameId: number
  readonly state: PageState
}

export interface HeldFrame extends FrameState {
  readonly tabId: number
}

interface StoredState {
  readonly version: 1
  readonly state: PageState
}

/** The place of a text that stands in no frame, where no frame's own check can take it away; browsers count lower. */
export const NO_FRAME = 4_294_967_295

const PREFIX = 'page:'
/** Above this many frames, those of closed tabs are forgotten. */
const TIDY_ABOVE = 40

const keyOf = (tabId: number, frameId: number): string => `${PREFIX}${tabId}:${frameId}`

function placeOf(key: string): { tabId: number; frameId: number } | undefined {
  const match = /^page:(\d+):(\d+)$/.exec(key)
  return match === null ? undefined : { tabId: Number(match[1]), frameId: Number(match[2]) }
}

const isStored = (value: unknown): value is StoredState =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'state' in value

/** What is known of each frame of a tab, in memory only, gone with the browser session. */
export async function pageStates(tabId: number): Promise<FrameState[]> {
  const keys = (await browser.storage.session.getKeys()).filter((key) => placeOf(key)?.tabId === tabId)
  const found = await browser.storage.session.get(keys)
  return Object.entries(found).flatMap(([key, value]) => {
    const frameId = placeOf(key)?.frameId
    return frameId !== undefined && isStored(value) ? [{ frameId, state: value.state }] : []
  })
}

/** Every frame of every tab of which something is known. */
export async function heldFrames(): Promise<HeldFrame[]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([key, value]) => {
    const place = placeOf(key)
    return place !== undefined && isStored(value) ? [{ ...place, state: value.state }] : []
  })
}

export async function setPageState(tabId: number, frameId: number, state: PageState): Promise<void> {
  const stored: StoredState = { version: 1, state }
  await browser.storage.session.set({ [keyOf(tabId, frameId)]: stored })
  const keys = await browser.storage.session.getKeys()
  if (keys.length > TIDY_ABOVE) await forgetClosedTabs(keys)
}

/** No listener wakes the background for every closed tab of the browser; tidying on write is enough. */
async function forgetClosedTabs(keys: readonly string[]): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map((tab) => tab.id))
  await browser.storage.session.remove(keys.filter((key) => !open.has(placeOf(key)?.tabId)))
}

/** A navigation of the top frame ends what is known of all frames. */
export async function forgetPage(tabId: number, frameId: number): Promise<void> {
  const frames = frameId === 0 ? (await pageStates(tabId)).map((frame) => frame.frameId) : [frameId]
  await browser.storage.session.remove(frames.map((id) => keyOf(tabId, id)))
}

/** What is known of one frame ends; the page's other frames stay. */
export const forgetFrame = (tabId: number, frameId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId, frameId))

/** Calls back with all frames of the tab whenever one changes. Returns a function that stops it. */
export function watchPageStates(tabId: number, listener: (frames: FrameState[]) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session' || !Object.keys(changes).some((key) => placeOf(key)?.tabId === tabId)) return
    void pageStates(tabId).then(listener)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
