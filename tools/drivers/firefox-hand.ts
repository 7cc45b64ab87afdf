import type { Browser, Page } from 'puppeteer-core'
import type { Hand } from './hand.ts'

/** What the browser's own window answers; its protocol is typed for pages only. */
interface Wire {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[]
}

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly exceptionDetails?: { readonly text: string }
}

/** The hand in Firefox: code of ours that runs in the browser's own window, as a click there would. */
export function firefoxHand(browser: Browser, addon: string): Hand {
  const inWindow = async (page: Page, code: string): Promise<void> => {
    await page.bringToFront()
    const { connection } = browser as unknown as { connection: Wire }
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
    const context = tree.contexts[0]?.context
    const expression = `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addon)});
      ${code}
    })()`
    const done = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })
    const { type, exceptionDetails } = done.result as Evaluated
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'It failed in the browser’s window.')
  }
  return {
    // What a press grants, without the popup that it opens: that one would take the next press to close.
    pressButton: (page) =>
      inWindow(page, 'extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);'),
    pickMenu: (page, entry, selected = '') =>
      inWindow(
        page,
        `extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
        const info = {
          menuItemId: ${JSON.stringify(entry)}, selectionText: ${JSON.stringify(selected)},
          pageUrl: ${JSON.stringify(page.url())}, frameId: 0, editable: false, modifiers: [], button: 0,
        };
        extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);`,
      ),
    // The test's Firefox is told to ask nothing.
    answerYes: async () => undefined,
  }
}
