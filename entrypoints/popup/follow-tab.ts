import { browser } from 'wxt/browser'

/** Calls back with the tab in front of this window, now and whenever another comes to the front. */
export function followTab(listener: (tabId: number | undefined) => void, life: AbortSignal): void {
  let windowId: number | undefined
  let last: number | undefined
  const tell = (tabId: number | undefined) => {
    if (life.aborted || (tabId === last && tabId !== undefined)) return
    last = tabId
    listener(tabId)
  }
  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) tell(info.tabId)
  }
  browser.tabs.onActivated.addListener(activated)
  life.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated))
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    windowId = tab?.windowId
    if (last === undefined) tell(tab?.id)
  })
}
