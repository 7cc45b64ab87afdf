import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser } from '../../tools/browsers/find.ts'
import { thisMachine } from '../../tools/browsers/machine.ts'
import type { BrowserKind } from '../../tools/browsers/places.ts'
import type { Driver } from '../../tools/drivers/driver.ts'
import { openPopup, tabIdFrom } from '../../tools/drivers/popup.ts'
import { pretend } from '../../tools/drivers/pretend.ts'
import { startDriver } from '../../tools/drivers/start-driver.ts'
import { notOfPages, type Seen, startWitness } from '../../tools/drivers/witness.ts'
import { editorMounts } from '../../tools/editors/build.ts'
import { extensionFolder, PROJECT } from '../../tools/project.ts'
import { serve } from '../../tools/serve.ts'
import { KIND } from './browser-kind.ts'
import { DEMO, EDITORS, GALLERY } from './sites.ts'

type Query = Readonly<Record<string, string>>

/** A browser with the test build, a server with the fixture pages, and a witness of every request. */
export interface World {
  readonly driver: Driver
  readonly kind: BrowserKind
  /**
   * Opens a page below `tests/fixtures/pages`, below `tests/fixtures/sites` as `sites/`, or of the demo as `demo/ats/`;
   * remembers its first DOM.
   */
  visit(path: string, query?: Query): Promise<Page>
  /** The same below another name of this machine: a site that nobody has allowed. */
  visitElsewhere(path: string): Promise<Page>
  /** Opens an address of any site, answered with a page of our own; other addresses by what `others` gives. */
  pretendAt(url: string, html: string, others?: (url: URL) => string | undefined): Promise<Page>
  /** The popup for a page, in a tab of its own. */
  popup(page: Page): Promise<Page>
  /** One of the extension's own pages, in front. */
  own(path: string): Promise<Page>
  /** What the background does on a keyboard command, which no driver can press for the browser itself. */
  command(page: Page, go: 'here' | 'next' | 'previous'): Promise<void>
  /** Closes the scenario's pages and returns what went wrong since the last call. */
  endScenario(): Promise<{ problems: string[]; requests: Seen[] }>
  close(): Promise<void>
}

/** Starts one browser and all that its scenarios need; the caller closes it. */
export async function startWorld(asked: { scheme?: 'dark' } = {}): Promise<World> {
  const search = findBrowser(thisMachine(), KIND)
  // A browser that is missing is a failure, never a reason to pass over a test.
  if (!search.found) throw new Error(search.problem)
  const stack = new AsyncDisposableStack()
  try {
    const site = stack.use(
      await serve({
        '/demo/': DEMO,
        '/gallery/': GALLERY,
        ...editorMounts(EDITORS),
        '/sites/': resolve(PROJECT, 'tests/fixtures/sites'),
        '/': resolve(PROJECT, 'tests/fixtures/pages'),
      }),
    )
    const witness = stack.use(await startWitness())
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost')
    for (const origin of [site.origin, elsewhere]) witness.allow(origin)
    const extension = extensionFolder(KIND, 'test')
    const driver = stack.use(
      await startDriver(search.found, {
        extension,
        headless: true,
        witness,
        scheme: asked.scheme ?? 'light',
        backgroundRestMs: 4000,
      }),
    )
    const opened: Page[] = []
    // Stays open from scenario to scenario, about no tab: it finds the numbers of tabs.
    let asker: Promise<Page> | undefined
    const ask = (): Promise<Page> => {
      asker ??= driver.extensionPage('popup.html?tab=0')
      return asker
    }
    const pretended = new Set<string>()
    let visits = 0
    const visitAt = async (origin: string, path: string, query: Query = {}): Promise<Page> => {
      const page = await driver.blank()
      opened.push(page)
      await page.evaluateOnNewDocument(rememberFirstDom)
      visits += 1
      // Each visit has an address of its own, so that its tab can be told from all others.
      const asked = new URLSearchParams({ ...query, visit: String(visits) })
      await page.goto(`${origin}/${path}?${asked}`, { waitUntil: 'load' })
      await page.bringToFront()
      return page
    }
    return {
      driver,
      kind: KIND,
      visit: (path, query) => visitAt(site.origin, path, query),
      visitElsewhere: (path) => visitAt(elsewhere, path),
      async pretendAt(url, html, others = () => undefined) {
        const page = await driver.blank()
        opened.push(page)
        await page.evaluateOnNewDocument(rememberFirstDom)
        const wanted = new URL(url)
        pretended.add(wanted.host)
        await pretend(page, (asked) => {
          if (asked.host === wanted.host && asked.pathname === wanted.pathname) return html
          const other = others(asked)
          if (other !== undefined) pretended.add(asked.host)
          return other
        })
        await page.goto(url, { waitUntil: 'load' })
        await page.bringToFront()
        return page
      },
      async popup(page) {
        const popup = await openPopup(driver, page, await ask())
        opened.push(popup)
        return popup
      },
      async own(path) {
        const page = await driver.extensionPage(path)
        opened.push(page)
        await page.bringToFront()
        return page
      },
      async command(page, go) {
        const tabId = await tabIdFrom(await ask(), page)
        await page.bringToFront()
        await driver.sendFromBackground(tabId, { key: 'bg>page:card', request: { go } })
      },
      async endScenario() {
        for (const page of opened.splice(0)) await page.close().catch(() => undefined)
        // A browser tries to connect to such a host before its request is answered here.
        const isTry = ({ method, url: asked }: Seen) =>
          method === 'CONNECT' && pretended.has(asked.replace(/:443$/, ''))
        const requests = notOfPages(witness.take(), [site.origin, elsewhere]).filter((seen) => !isTry(seen))
        return { problems: driver.takeProblems(), requests }
      },
      close: () => stack.disposeAsync(),
    }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}

/** Runs in the page before anything else, and before any content script. */
function rememberFirstDom(): void {
  const heard: unknown[] = []
  Object.assign(globalThis, { heard })
  addEventListener('message', ({ data }) => heard.push(data))
  addEventListener(
    'DOMContentLoaded',
    () => {
      const sheets = document.styleSheets.length + document.adoptedStyleSheets.length
      Object.assign(globalThis, { firstDom: { html: document.documentElement.outerHTML, sheets } })
    },
    { capture: true, once: true },
  )
}
