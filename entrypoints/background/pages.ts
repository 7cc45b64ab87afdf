import { browser } from 'wxt/browser'
import { askPage, type Request, type Sender } from '../../lib/messages.ts'
import { isChosen } from '../../lib/model/page-state.ts'
import { offAt } from '../../lib/model/site.ts'
import { isSinglePage } from '../../lib/page/notice/hosts.ts'
import { switchedOff } from '../../lib/storage/sites.ts'
import { forgetFrame, forgetPage, pageStates, setPageState } from '../../lib/storage.ts'
import { clearBadge } from './badge.ts'
import { addressOf, refusedBy, whyNothing } from './why.ts'

const SESSION_SCRIPT = '/page-session.js'
export const PROBE_SCRIPT = '/content-scripts/advert.js'
export const MARK_STYLES = '/content-scripts/advert.css'

/** Brings the page script into the frame in which the small script saw an advert or an editor. */
export async function wake({ tabId, frameId, url }: Sender): Promise<null> {
  if (tabId === undefined) return null
  const off = offAt(await switchedOff(), url)
  // Where one page shows one advert after another, the next may be wanted: there each check asks again.
  if (off === 'site' || (off === 'page' && !isSinglePage(hostnameOf(url)))) return null
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SESSION_SCRIPT] })
  return null
}

/**
 * The person asked: activeTab lets us into the page they look at, whatever its site, and into those of its frames
 * that come from the same site. A frame must look like an advert; the page itself is taken at the person's word.
 */
export async function checkPage(tabId: number): Promise<null> {
  if (offAt(await switchedOff(), await addressOf(tabId)) !== undefined) return null
  const others = await enter(tabId)
  if (others === undefined) return null
  await forgetChosen(tabId)
  const started = others.map((frameId) => askPage(tabId, frameId, 'bg>page:start', { asked: false }))
  await Promise.allSettled(started)
  const framed = (await pageStates(tabId)).some(
    ({ frameId, state }) => others.includes(frameId) && state.status === 'done',
  )
  await askPage(tabId, 0, 'bg>page:start', { asked: !framed })
  await whyNothing(tabId, true)
  return null
}

/** Brings the page script into all frames that the browser lets us into; gives those below the page itself. */
async function enter(tabId: number): Promise<readonly number[] | undefined> {
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.insertCSS({ target, files: [MARK_STYLES] })
    const entered = await browser.scripting.executeScript({ target, files: [SESSION_SCRIPT] })
    return entered.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0)
  } catch (error) {
    await setPageState(tabId, 0, await refusedBy(tabId, error, true))
    return undefined
  }
}

/** The same for one frame; rejects where the browser does not let us in. */
export async function enterFrame(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.insertCSS({ target, files: [MARK_STYLES] })
  await browser.scripting.executeScript({ target, files: [SESSION_SCRIPT] })
}

/** What the person selected earlier gives way to what they ask for now. */
async function forgetChosen(tabId: number): Promise<void> {
  for (const { frameId, state } of await pageStates(tabId))
    if (state.status === 'done' && isChosen(state.subject)) await forgetFrame(tabId, frameId)
}

const hostnameOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

export async function nothingHere(
  nothing: Request<'page>bg:nothing'>,
  { tabId, frameId, url }: Sender,
): Promise<null> {
  if (tabId !== undefined) {
    await setPageState(tabId, frameId, { status: 'nothing', url, ...nothing })
    // An advert in a frame of the page keeps its number.
    const others = (await pageStates(tabId)).some(({ state }) => state.status === 'done')
    if (!others) await clearBadge(tabId)
  }
  return null
}

export async function forget({ tabId, frameId }: Sender): Promise<null> {
  if (tabId !== undefined) await forgetPage(tabId, frameId)
  return null
}
