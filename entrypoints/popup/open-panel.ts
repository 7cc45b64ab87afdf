import { browser } from 'wxt/browser'

/** Firefox's name for it, which Chromium's types do not know. */
interface Sidebar {
  readonly open: () => Promise<void>
}

const isSidebar = (value: unknown): value is Sidebar =>
  typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'

/**
 * What opens the side panel, or nothing where the browser has none. Both browsers open it only from within the
 * handler of a click, so whatever must be asked is asked beforehand.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction')
  if (isSidebar(sidebar)) return () => sidebar.open()
  const { id: windowId } = await browser.windows.getCurrent()
  if (windowId === undefined || browser.sidePanel === undefined) return undefined
  return () => browser.sidePanel.open({ windowId })
}
