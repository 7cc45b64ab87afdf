import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Driver, DriverOptions } from './driver.ts'
import { firefoxHand } from './firefox-hand.ts'
import { createProblemLog, type ProblemLog } from './problems.ts'
import { waitFor } from './wait.ts'

/** The add-on's id in the manifest, and the address that Firefox is told to give it. */
const ADDON = 'evenhand@evenhand.example'
const UUID = '7d9f0c6e-3a51-4b8e-9c27-5e4d1f3a2b10'
const BASE = `moz-extension://${UUID}/`

export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without it WebDriver BiDi keeps away from the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // No driver can answer the question that Firefox asks for a site.
      'extensions.webextOptionalPermissionPrompts': false,
      // The background has no page to listen to, but the process tells what it logs.
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
      // Else clocks go by the millisecond, which is all that some budgets allow.
      'privacy.reduceTimerPrecision': false,
      // Our popup stands in a tab here: behind a real one, no page is slowed as one in a back tab is.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'services.settings.server': 'data:,',
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(options.scheme ? schemePrefs(options.scheme) : {}),
      ...(options.backgroundRestMs ? { 'extensions.background.idle.timeout': options.backgroundRestMs } : {}),
      ...(options.witness ? proxyPrefs(options.witness.port) : {}),
    },
  })
  try {
    const log = createProblemLog()
    const program = browser.process()
    if (program) listenToProcess(program, log)
    await browser.installExtension(options.extension)
    return driverOf(browser, await browser.version(), options.backgroundRestMs !== undefined, log)
  } catch (error) {
    await browser.close()
    throw error
  }
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

const schemePrefs = (scheme: 'light' | 'dark') => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
})

function listenToProcess(program: ChildProcess, log: ProblemLog): void {
  const lines = (stream: ChildProcess['stdout'], listen: (line: string) => void) => {
    if (stream) createInterface({ input: stream }).on('line', listen)
  }
  lines(program.stdout, (line) => {
    // Firefox's own services put their names before their words; what pages log comes quoted.
    if (/^console\.error: (?!\w+: )/.test(line)) log.add('console', line)
  })
  lines(program.stderr, (line) => {
    if (line.startsWith('JavaScript error:') && line.includes(BASE)) log.add('script', line)
  })
}

function driverOf(browser: Browser, version: string, rests: boolean, log: ProblemLog): Driver {
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage()
    // Console errors come from the process; only what pages throw is asked of the page.
    page.on('pageerror', (error) => log.add(page.url(), String(error)))
    return page
  }
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await blank()
    const url = BASE + path
    // Firefox never tells that this navigation ended, so the page itself is asked.
    void page.goto(url, { timeout: 0 }).catch(() => undefined)
    await waitFor(`${path} to load`, () =>
      page
        .evaluate((address) => location.href === address && document.readyState === 'complete', url)
        .catch(() => false),
    )
    return page
  }
  /** Stays open once it was needed, about no tab. */
  let sender: Promise<Page> | undefined
  const close = () => browser.close()
  return {
    kind: 'firefox',
    version,
    base: BASE,
    hand: firefoxHand(browser, ADDON),
    blank,
    async open(url) {
      const page = await blank()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    extensionPage,
    stopBackground: async () => {
      if (!rests) return false
      // It can't be stopped from outside, only left in peace; an extension page can tell when it is gone.
      const page = await extensionPage('popup.html')
      await waitFor('the background to rest', () => page.evaluate(backgroundIsGone))
      await page.close()
      return true
    },
    async sendFromBackground(tabId, message) {
      sender ??= extensionPage('popup.html?tab=0')
      await (await sender).evaluate(throughBackground, tabId, message)
    },
    takeProblems: log.take,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Runs in an extension page. */
async function backgroundIsGone(): Promise<boolean> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { getContexts(filter: object): Promise<readonly { contextType: string }[]> } }
  }
  const contexts = await browser.runtime.getContexts({})
  return !contexts.some(({ contextType }) => contextType === 'BACKGROUND')
}

interface BackgroundApi {
  readonly tabs: { sendMessage(id: number, message: object, options: object): Promise<unknown> }
}

/** Runs in an extension page: the background's own window sends, so that it counts as the sender. */
async function throughBackground(tabId: number, message: object): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { getBackgroundPage(): Promise<{ browser: BackgroundApi }> } }
  }
  const background = await browser.runtime.getBackgroundPage()
  await background.browser.tabs.sendMessage(tabId, message, { frameId: 0 })
}
