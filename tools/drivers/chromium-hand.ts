import type { Browser, Page, Target } from 'puppeteer-core'
import type { Hand } from './hand.ts'
import { waitFor } from './wait.ts'

interface MenusApi {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } }
  readonly tabs: { query(filter: object): Promise<readonly object[]> }
}

interface DeveloperApi {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string, done: () => void): void
  }
  readonly runtime: { readonly lastError?: { readonly message: string } }
}

/** The hand in Chromium. `worker` gives our background. */
export function chromiumHand(browser: Browser, id: string, worker: () => Promise<Target>): Hand {
  const pressButton = async (page: Page): Promise<void> => {
    await page.bringToFront()
    const own = (await browser.extensions()).get(id)
    if (own === undefined) throw new Error('The extension is not there.')
    await own.triggerAction(page)
    // The popup goes as soon as it is known to have come: the same view is looked at in a tab.
    const popup = await browser.waitForTarget((target) => target.url().endsWith(`${id}/popup.html`), {
      timeout: 10_000,
    })
    await (await popup.asPage()).close()
  }
  return {
    pressButton,
    async pickMenu(page, entry, selected = '') {
      await pressButton(page)
      await page.bringToFront()
      const background = await (await worker()).worker()
      await background?.evaluate(
        async (menuItemId, selectionText, pageUrl) => {
          const { chrome } = globalThis as unknown as { chrome: MenusApi }
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
          if (tab === undefined) throw new Error('No tab is in front.')
          chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, pageUrl, frameId: 0 }, tab)
        },
        entry,
        selected,
        page.url(),
      )
    },
    async answerYes(pattern) {
      // What was allowed on the browser's own page is not asked again.
      const page = await browser.newPage()
      await page.goto('chrome://extensions')
      await waitFor('the page of extensions', () =>
        page.evaluate(() => 'developerPrivate' in (globalThis as unknown as { chrome: object }).chrome),
      )
      await page.evaluate(
        (own, allowed) =>
          new Promise<void>((resolve, reject) => {
            const { chrome } = globalThis as unknown as { chrome: DeveloperApi }
            chrome.developerPrivate.addHostPermission(own, allowed, () => {
              const { lastError } = chrome.runtime
              if (lastError === undefined) resolve()
              else reject(new Error(lastError.message))
            })
          }),
        id,
        pattern,
      )
      await page.close()
    },
  }
}
