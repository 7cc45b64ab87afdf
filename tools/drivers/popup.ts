import type { Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'

/** What `tabs.query` tells of a tab. */
interface TabFacts {
  readonly id?: number
  readonly url?: string
  /** In milliseconds. */
  readonly lastAccessed?: number
}

/**
 * Opens the popup for the tab in which a page is shown, as a page of its own with the popup's size.
 * @param asker a page of the extension that is open already and finds the tab; else one is opened for it
 */
export async function openPopup(driver: Driver, page: Page, asker?: Page): Promise<Page> {
  const tab = await (asker ? tabIdFrom(asker, page) : tabIdOf(driver, page))
  const popup = await driver.extensionPage(`popup.html?tab=${tab}`)
  await popup.setViewport({ width: 420, height: 600 })
  return popup
}

/** The browser's own number of the tab, by a page of ours that is opened for the question only. */
export async function tabIdOf(driver: Driver, page: Page): Promise<number> {
  const asker = await driver.extensionPage('popup.html')
  try {
    return await tabIdFrom(asker, page)
  } finally {
    await asker.close()
  }
}

/**
 * The browser's own number of the tab, asked of one of our pages; the page's address must be open in one tab only.
 * Where the browser hides addresses from us, it is the tab that was in front last.
 */
export async function tabIdFrom(asker: Page, page: Page): Promise<number> {
  const ids = await asker.evaluate(tabsAt, page.url())
  const id = ids[0] ?? (await asker.evaluate(lastHidden))
  if (id === undefined || ids.length > 1) throw new Error(`${ids.length} tabs show ${page.url()}.`)
  return id
}

/** Runs in an extension page. */
async function tabsAt(url: string): Promise<number[]> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof api | undefined>
  const api: { tabs: { query(filter: object): Promise<TabFacts[]> } } | undefined =
    scope.browser ?? scope.chrome
  const tabs = (await api?.tabs.query({})) ?? []
  return tabs.flatMap((tab) => (tab.url === url && tab.id !== undefined ? [tab.id] : []))
}

/** Runs in an extension page. */
async function lastHidden(): Promise<number | undefined> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof api | undefined>
  const api: { tabs: { query(filter: object): Promise<TabFacts[]> } } | undefined =
    scope.browser ?? scope.chrome
  const hidden = ((await api?.tabs.query({})) ?? []).filter((tab) => tab.url === undefined)
  return hidden.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id
}
