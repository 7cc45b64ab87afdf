import type { Page } from 'puppeteer-core'
import { waitFor } from '../../tools/drivers/wait.ts'
import { pressButton } from './site-steps.ts'
import type { World } from './world.ts'

/** The browser's real side panel, beside the pages. */
export interface SidePanel {
  /** Waits until it says this, and returns all it says. */
  readonly says: (words: string | RegExp) => Promise<string>
  /** Presses the button of that name, else one whose name begins so, in the first item that holds these words. */
  readonly press: (name: string, within?: string) => Promise<void>
}

/**
 * Opens the side panel as a person does: by the popup's menu, with a key, because browsers open it only then. The popup
 * goes when the panel comes.
 */
export async function openSidePanel(world: World): Promise<SidePanel> {
  const popup = await world.own('popup.html')
  const browser = popup.browser()
  await pressButton(popup, 'More')
  // The page may be gone before the key has been let go.
  await pressButton(popup, 'Open in the side panel').catch(() => undefined)
  if (world.kind === 'chromium') {
    const target = await browser.waitForTarget(
      (each) => each.url() === `${world.driver.base}sidepanel.html`,
      {
        timeout: 40_000,
      },
    )
    return panelAt(await target.asPage(), 'document')
  }
  // Firefox's driver knows pages in tabs only; another page of ours may look into the sidebar.
  const looker = await world.own('popup.html?tab=0')
  // Until the popup's tab is gone, Firefox may still put another tab in front.
  await waitFor('the sidebar in place of the popup', () =>
    looker.evaluate(sidebarHasCome, `${world.driver.base}popup.html`),
  )
  return panelAt(looker, "browser.extension.getViews({ type: 'sidebar' })[0]?.document")
}

interface FirefoxApi {
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> }
  readonly extension: { getViews(filter: object): readonly unknown[] }
}

const panelOf = ({ driver }: World, asker: Page) =>
  asker
    .browser()
    .targets()
    .find((each) => each.url() === `${driver.base}sidepanel.html`)

/**
 * Whether that which a press on the badge opens is open: the side panel in Chromium, the popup in Firefox.
 * @param asker a page of ours, opened before: a new tab would close a popup
 */
export async function isOpenedByBadge(world: World, asker: Page): Promise<boolean> {
  return world.kind === 'chromium'
    ? panelOf(world, asker) !== undefined
    : (await asker.evaluate("browser.extension.getViews({ type: 'popup' }).length > 0")) === true
}

/** Takes away again what the badge opened. */
export async function closeOpenedByBadge(world: World, asker: Page): Promise<void> {
  if (world.kind === 'chromium') await (await panelOf(world, asker)?.asPage())?.close()
  else await asker.evaluate("for (const view of browser.extension.getViews({ type: 'popup' })) view.close()")
  await waitFor('it to be gone', async () => !(await isOpenedByBadge(world, asker)))
}

/** Runs in an extension page. */
async function sidebarHasCome(popup: string): Promise<boolean> {
  const { browser } = globalThis as unknown as { browser: FirefoxApi }
  const tabs = await browser.tabs.query({})
  return browser.extension.getViews({ type: 'sidebar' }).length > 0 && !tabs.some(({ url }) => url === popup)
}

/** @param place gives the panel's document, in the page's own words */
function panelAt(page: Page, place: string): SidePanel {
  const inPanel = (does: string): Promise<unknown> =>
    page.evaluate(`(() => { const panel = ${place}; if (!panel) return; ${does} })()`)
  return {
    says: async (words) => {
      let last = ''
      return waitFor(`"${words}" in the side panel`, async () => {
        last = String(await inPanel("return panel.body.innerText.replace(/\\s+/g, ' ')"))
        return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last
      }).catch((error: unknown) => {
        throw new Error(`${String(error)} It says: ${last}`)
      })
    },
    press: async (name, within = '') => {
      await waitFor(`the button "${name}" in the side panel`, () =>
        inPanel(`
          const [name, within] = ${JSON.stringify([name, within])}
          const items = within === '' ? [panel] : [...panel.querySelectorAll('li')]
          const item = items.find(({ textContent }) => within === '' || textContent.includes(within))
          const buttons = [...(item?.querySelectorAll('button') ?? [])]
          const named = ({ textContent }) => textContent.trim()
          const button = buttons.find((each) => named(each) === name) ??
            buttons.find((each) => named(each).startsWith(name))
          button?.click()
          return button !== undefined
        `),
      )
    },
  }
}
