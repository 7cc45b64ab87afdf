import { browser } from 'wxt/browser'

/** One page, on the first day only: an update opens nothing. */
export function startFirstRun(): void {
  // Builds for tests and the demo open what they mean to show, and nothing beside it.
  if (import.meta.env.MODE !== 'production') return
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
}
