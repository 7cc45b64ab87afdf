import { type Browser, browser } from 'wxt/browser'
import { askPage } from '../../lib/messages.ts'
import { LONGEST_ADVERT } from '../../lib/model/advert.ts'
import type { PageState } from '../../lib/model/page-state.ts'
import { offAt } from '../../lib/model/site.ts'
import { switchedOff } from '../../lib/storage/sites.ts'
import { NO_FRAME, setPageState } from '../../lib/storage.ts'
import { menuWords } from '../../lib/ui/words/menus.ts'
import { checkText } from './check.ts'
import { checkPage, enterFrame } from './pages.ts'

type Clicked = Browser.contextMenus.OnClickData
type Tab = Browser.tabs.Tab

/**
 * The entries of the context menu. Browsers keep them, so they are made at an install or update, and anew when the
 * browser starts: it may speak another language by then.
 */
export function startMenus(): void {
  // An update may come with the start: one after the other, as no entry can be made twice.
  let made = Promise.resolve()
  for (const begun of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    begun.addListener(() => {
      made = made.then(makeMenus)
    })
  }
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.id === undefined || tab.id < 0) return
    // First, while the click still counts: browsers open no popup later.
    void openPopup()
    if (clicked.menuItemId === 'check-selection') void checkSelection(clicked, tab, tab.id)
    else if (clicked.menuItemId === 'check-field') void checkField(clicked, tab, tab.id)
    else if (clicked.menuItemId === 'check-page') void checkPage(tab.id)
  })
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: 'check-selection',
    title: menuWords.checkSelection,
    contexts: ['selection'],
  })
  browser.contextMenus.create({ id: 'check-field', title: menuWords.checkField, contexts: ['editable'] })
  browser.contextMenus.create({ id: 'check-page', title: menuWords.checkPage, contexts: ['page', 'frame'] })
}

/** The popup tells what came of it; where it can't be opened, the button's number does. */
const openPopup = (): Promise<void> => browser.action.openPopup().catch(() => undefined)

/** What is selected is marked where it stands; where nothing can stand marked, its words alone are checked. */
async function checkSelection(clicked: Clicked, tab: Tab, tabId: number): Promise<void> {
  const frameId = clicked.frameId ?? 0
  const url = clicked.frameUrl ?? clicked.pageUrl ?? tab.url ?? ''
  if (offAt(await switchedOff(), url) !== undefined) return
  const found = await selectionIn(tabId, frameId)
  if (found?.marked === true) return
  // The menu's own text has lost its lines, so the page's is better where there is one.
  const text = found?.text.trim() ? found.text : (clicked.selectionText ?? '')
  const state = await stateOf(text, url)
  // Beside what the frame itself holds: the field of a draft is also checked as a whole.
  await setPageState(tabId, state.status === 'done' ? NO_FRAME : frameId, state)
}

/** A right click has put the caret into the field; what is in it is followed as a draft from now on. */
async function checkField(clicked: Clicked, tab: Tab, tabId: number): Promise<void> {
  const frameId = clicked.frameId ?? 0
  const url = clicked.frameUrl ?? clicked.pageUrl ?? tab.url ?? ''
  if (offAt(await switchedOff(), url) !== undefined) return
  try {
    await enterFrame(tabId, frameId)
    if (await askPage(tabId, frameId, 'bg>page:check-field', null)) return
    await setPageState(tabId, frameId, { status: 'nothing', url, reason: 'no-advert' })
  } catch {
    await setPageState(tabId, frameId, { status: 'failed', url, code: 'no-permission' })
  }
}

async function selectionIn(tabId: number, frameId: number) {
  try {
    await enterFrame(tabId, frameId)
    return await askPage(tabId, frameId, 'bg>page:selection', null)
  } catch {
    // A viewer or a closed page: the menu's text is all there is.
    return undefined
  }
}

async function stateOf(text: string, url: string): Promise<PageState> {
  if (text.trim() === '') return { status: 'nothing', url, reason: 'empty' }
  if (text.length > LONGEST_ADVERT) return { status: 'nothing', url, reason: 'too-long' }
  try {
    return { status: 'done', subject: 'text', url, title: '', stale: false, ...(await checkText(text)) }
  } catch (error) {
    console.error('Evenhand could not check this text.', error)
    return { status: 'failed', url, code: 'engine-failed' }
  }
}
