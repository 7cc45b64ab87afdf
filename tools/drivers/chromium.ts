import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import { chromiumHand } from './chromium-hand.ts'
import type { Driver, DriverOptions } from './driver.ts'
import { createProblemLog, type ProblemLog } from './problems.ts'
import { waitFor } from './wait.ts'

/** Without these, a closed network sees many refused connections at every start. */
const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function startChromium(options: DriverOptions): Promise<Driver> {
  const { witness } = options
  const proxy = witness
    ? [`--proxy-server=http://127.0.0.1:${witness.port}`, '--proxy-bypass-list=<-loopback>']
    : []
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // A sandbox can't be set up by root.
    args: [...QUIET_FLAGS, ...proxy, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const log = createProblemLog()
    // Installed by itself, so that what the browser says against it is heard.
    await browser.installExtension(options.extension)
    const background = await browser.waitForTarget(isBackground, { timeout: 60_000 })
    watchBackgrounds(browser, background, log)
    return await driverOf(browser, background, options, log)
  } catch (error) {
    await browser.close()
    throw error
  }
}

const isBackground = (target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')

/** The background that runs now; a target of one that has just stopped gives nothing. */
async function workerOf(browser: Browser): Promise<WebWorker | undefined> {
  for (const target of browser.targets().filter(isBackground)) {
    const worker = await target.worker().catch(() => null)
    if (worker !== null) return worker
  }
  return undefined
}

/** A stopped worker comes back as a new target, so each is watched as it appears. */
function watchBackgrounds(browser: Browser, first: Target, log: ProblemLog): void {
  const watch = async (target: Target) => {
    if (!isBackground(target)) return
    const worker = await target.worker()
    worker?.on('console', (message) => log.consoleMessage('background', message.type(), message.text()))
    worker?.on('error', (error) => log.add('background', String(error)))
  }
  // A target that goes away while it is looked at is no problem of ours.
  browser.on('targetcreated', (target) => void watch(target).catch(() => undefined))
  void watch(first).catch(() => undefined)
}

async function driverOf(
  browser: Browser,
  background: Target,
  { scheme }: DriverOptions,
  log: ProblemLog,
): Promise<Driver> {
  const base = new URL('/', background.url()).href
  const version = await browser.version()
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage()
    log.watch(page)
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    return page
  }
  const open = async (url: string): Promise<Page> => {
    const page = await blank()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }
  /** Any message starts a background that the browser has stopped; nobody answers this one. */
  const wake = async () => {
    const page = await open(`${base}popup.html`)
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
      }
      await chrome.runtime.sendMessage({}).catch(() => undefined)
    })
    await page.close()
  }
  const close = () => browser.close()
  return {
    kind: 'chromium',
    version,
    base,
    hand: chromiumHand(browser, new URL(base).host, () =>
      browser.waitForTarget(isBackground, { timeout: 5000 }),
    ),
    blank,
    open,
    extensionPage: (path) => open(base + path),
    async stopBackground() {
      const target = browser.targets().find(isBackground)
      const worker = await target?.worker()
      if (target === undefined || worker === undefined || worker === null) return false
      // One that is still loading stays for ever when it is stopped: it answers once it has loaded.
      await worker.evaluate(() => true)
      await worker.close()
      await waitFor('the background to be gone', async () => !browser.targets().includes(target))
      return true
    },
    async sendFromBackground(tabId, message) {
      if (!browser.targets().some(isBackground)) await wake()
      const worker = await waitFor('the background', () => workerOf(browser))
      await worker.evaluate(
        async (id, sent) => {
          interface Api {
            readonly tabs: { sendMessage(id: number, message: object, options: object): Promise<unknown> }
          }
          const { chrome } = globalThis as unknown as { chrome: Api }
          await chrome.tabs.sendMessage(id, sent, { frameId: 0 })
        },
        tabId,
        message,
      )
    },
    takeProblems: log.take,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close,
    [Symbol.asyncDispose]: close,
  }
}
