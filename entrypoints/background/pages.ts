import { browser } from 'wxt/browser'
import { askPage, type Request, type Sender } from '../../lib/messages.ts'
import { forgetPage, pageStates, setPageState } from '../../lib/storage.ts'
import { clearBadge } from './badge.ts'

const SESSION_SCRIPT = '/page-session.js'
const MARK_STYLES = '/content-scripts/advert.css'

/** Brings the page script into the frame in which the small script saw an advert or an editor. */
export async function wake({ tabId, frameId }: Sender): Promise<null> {
  if (tabId !== undefined) {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SESSION_SCRIPT] })
  }
  return null
}

/** The person asked: activeTab lets us into the page they look at, whatever its site. */
export async function checkPage(tabId: number): Promise<null> {
  const target = { tabId }
  try {
    await browser.scripting.insertCSS({ target, files: [MARK_STYLES] })
    await browser.scripting.executeScript({ target, files: [SESSION_SCRIPT] })
  } catch {
    // Browser pages, shops for extensions and viewers can't be entered by any extension.
    await setPageState(tabId, 0, { status: 'failed', url: '', code: 'no-permission' })
    return null
  }
  await askPage(tabId, 0, 'bg>page:start', { asked: true })
  return null
}

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
