import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { closedByAddress, closedByRefusal } from '../../lib/model/closed-page.ts'
import type { PageState } from '../../lib/model/page-state.ts'
import { samePage } from '../../lib/model/site.ts'
import { type FrameState, forgetFrame, pageStates, setPageState } from '../../lib/storage.ts'

const WHY_SCRIPT = '/why-nothing.js'

/** What the page's own words give; a page could not make it up, but an older script of ours might. */
const shape = v.object({
  reason: v.picklist(['removed', 'log-in', 'bot-wall', 'frame', 'pdf', 'empty']),
  frame: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000))),
})

/** Reasons that say so little that the page's own words may say more. */
const VAGUE = new Set(['no-advert', 'empty', 'site-access'])

/**
 * Finds out why a tab shows no advert, and keeps the answer for the popup. A result, or a reason that says more
 * than this could find, stays. Asked for by a person only: it reads the page.
 */
export async function whyNothing(tabId: number, asked: boolean): Promise<null> {
  const url = await addressOf(tabId)
  const frames = await pageStates(tabId)
  if (frames.some((frame) => isKnown(frame, url))) return null
  const closed = closedByAddress(url, await mayReadFiles())
  if (closed !== undefined) {
    await setPageState(tabId, 0, { status: 'nothing', url, reason: closed })
    return null
  }
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, files: [WHY_SCRIPT] })
    const why = v.safeParse(shape, top?.result)
    if (why.success) await setPageState(tabId, 0, { status: 'nothing', url, ...why.output })
    // Nothing in the way any more: what was said before no longer holds.
    else if (frames.some(({ frameId, state }) => frameId === 0 && isOutdated(state, url)))
      await forgetFrame(tabId, 0)
  } catch (error) {
    await setPageState(tabId, 0, await refusedBy(tabId, error, asked))
  }
  return null
}

/** A page may have been left since: what was said of another address says nothing of this one. */
function isKnown({ frameId, state }: FrameState, url: string): boolean {
  if (state.status !== 'nothing') return true
  return frameId === 0 && samePage(state.url, url) && !VAGUE.has(state.reason)
}

const isOutdated = (state: PageState, url: string): boolean =>
  state.status === 'nothing' && (state.reason === 'site-access' || !samePage(state.url, url))

/** The state of a page that the browser did not let us into. */
export async function refusedBy(tabId: number, error: unknown, asked: boolean): Promise<PageState> {
  const url = await addressOf(tabId)
  // A click opens every page that can be opened: one that stays without a name is the browser's own.
  if (asked && url === '') return { status: 'nothing', url, reason: 'browser-page' }
  const reason = closedByAddress(url, await mayReadFiles()) ?? closedByRefusal(url, String(error))
  return { status: 'nothing', url, reason }
}

/** Empty where the browser does not tell, because the person has not asked for this page yet. */
export const addressOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? ''

const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess().catch(() => false)
