import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { FoundBrowser } from '../browsers/find.ts'
import type { Driver } from '../drivers/driver.ts'
import { highlights, markedTexts } from '../drivers/marks.ts'
import { tabIdOf } from '../drivers/popup.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { waitFor } from '../drivers/wait.ts'
import { notOfPages, startWitness } from '../drivers/witness.ts'
import { extensionFolder } from '../project.ts'
import { serve } from '../serve.ts'
import { cpuTimeOfReload } from './cpu-time.ts'
import { heapGrowth } from './heap.ts'
import { type LeftAttached, leftAttached } from './left-attached.ts'
import { scriptTimeOfReload } from './main-thread.ts'
import { TIMED, timedExtension } from './timed-extension.ts'

/** Milliseconds, or counts; nothing where this browser gives no way to measure. */
export interface BrowserTimes {
  readonly probe: number | undefined
  /** Deciding on a page of 2 MB. */
  readonly large: number | undefined
  readonly attached: LeftAttached | undefined
  readonly readAndDraw: number | undefined
  readonly popup: number | undefined
  /** From the popup's first frame to the first with words in it; 0 when no frame was blank. */
  readonly popupBlank: number | undefined
  readonly keyToMarks: number | undefined
  /** Megabytes after 200 moves from advert to advert. */
  readonly heap: number | undefined
  readonly requests: number
}

/** @param site the folder with `advert.html`, `article.html`, `editors.html`, `large.html` and `spa.html` */
export async function browserTimes(browser: FoundBrowser, site: string): Promise<BrowserTimes> {
  await using server = await serve({ '/': site })
  await using witness = await startWitness()
  witness.allow(server.origin)
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true, witness })
  const isChromium = driver.kind === 'chromium'
  const probeOn = async (file: string, turns: number) => {
    const url = `${server.origin}/${file}`
    return isChromium ? probeTime(driver, await driver.open(url), turns) : probeTimeNoted(browser, url, turns)
  }
  const probe = await attempt(() => probeOn('article.html', 20))
  const large = await attempt(() => probeOn('large.html', 5))
  const attached = isChromium ? await leftAttached(browser, fixture('pages/article.html')) : undefined
  const advert = await driver.open(`${server.origin}/advert.html`)
  await advert.bringToFront()
  await drawn(advert)
  const readAndDraw = isChromium ? await readTime(driver, advert) : undefined
  const popup = await attempt(() => popupTime(driver, advert))
  const popupBlank = isChromium ? await attempt(() => blankTime(driver, advert)) : undefined
  const keyToMarks = await attempt(async () => keyTime(await driver.open(`${server.origin}/editors.html`)))
  const heap = isChromium
    ? await attempt(async () => heapGrowth(await driver.open(`${server.origin}/spa.html`)))
    : undefined
  const requests = notOfPages(witness.take(), [server.origin]).length
  return { probe, large, attached, readAndDraw, popup, popupBlank, keyToMarks, heap, requests }
}

/** A figure that can't be had is told as such; the others are still worth printing. */
async function attempt(measure: () => Promise<number>): Promise<number | undefined> {
  try {
    return await measure()
  } catch (error) {
    console.error(`Not measured: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const drawn = (page: Page): Promise<true> =>
  waitFor('marks', async () => markedTexts(await highlights(page)).length > 0)

async function probeTime(driver: Driver, page: Page, turns: number): Promise<number> {
  await page.bringToFront()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn += 1) times.push(await cpuTimeOfReload(page, driver.base))
  await page.close()
  return median(times)
}

/** In a browser of its own, with a copy of the extension that notes the time on the page. */
async function probeTimeNoted(browser: FoundBrowser, url: string, turns: number): Promise<number> {
  await using driver = await startDriver(browser, { extension: timedExtension(browser.kind), headless: true })
  const page = await driver.open(url)
  const times: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    await page.reload({ waitUntil: 'load' })
    times.push(
      await waitFor('the time', () =>
        page.evaluate((name) => Number(document.documentElement.getAttribute(name)), TIMED),
      ),
    )
  }
  return median(times)
}

async function readTime(driver: Driver, page: Page): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    times.push(await scriptTimeOfReload(page, driver.base, () => drawn(page)))
  }
  return median(times)
}

/** From the start of the popup's page to its result drawn, as the popup itself marks it. */
async function popupTime(driver: Driver, page: Page): Promise<number> {
  const id = await tabIdOf(driver, page)
  const times: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const popup = await driver.extensionPage(`popup.html?tab=${id}`)
    await popup.waitForSelector('.summary')
    times.push(
      await popup.evaluate(() => performance.getEntriesByName('evenhand-shown')[0]?.startTime ?? Number.NaN),
    )
    await popup.close()
  }
  return median(times)
}

/** How long a popup that was just opened shows a frame without words: the longest of seven. */
async function blankTime(driver: Driver, page: Page): Promise<number> {
  const id = await tabIdOf(driver, page)
  const times: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const popup = await driver.extensionPage(`popup.html?tab=${id}`)
    await popup.waitForSelector('.summary')
    const [any, words] = await waitFor('a painted frame', () =>
      popup.evaluate(() => {
        const paints = performance.getEntriesByType('paint')
        const at = (name: string) => paints.find((paint) => paint.name === name)?.startTime
        const found = [at('first-paint'), at('first-contentful-paint')]
        return found.every((time) => time !== undefined) && found
      }),
    )
    times.push((words ?? Number.NaN) - (any ?? 0))
    await popup.close()
  }
  return Math.max(...times)
}

const DRAFT =
  'We are looking for a support engineer to join our team in Leeds. You will answer questions from customers and fix what is broken. We offer flexible hours and a pension. The role reports to the chairma'

async function keyTime(page: Page): Promise<number> {
  await page.bringToFront()
  await page.click('#rich')
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    await page.$eval('#rich', (element) => element.replaceChildren())
    await page.evaluate((words) => document.execCommand('insertText', false, words), DRAFT)
    await page.evaluate(watchForMark)
    await page.keyboard.press('n')
    const time = await waitFor('the mark', () =>
      page.evaluate(() => (globalThis as unknown as { keyTime?: number }).keyTime),
    )
    times.push(time)
  }
  return median(times)
}

/** Runs in the page: from the input event to the frame in which the mark is there. */
function watchForMark(): void {
  const scope = globalThis as unknown as { keyTime?: number }
  delete scope.keyTime
  addEventListener(
    'input',
    () => {
      const started = performance.now()
      const look = () => {
        const marked = [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((part) => part.endOffset - part.startOffset === 'chairman'.length),
        )
        if (marked) scope.keyTime = performance.now() - started
        else if (performance.now() - started < 5000) requestAnimationFrame(look)
      }
      look()
    },
    { once: true, capture: true },
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/${name}`, import.meta.url), 'utf8')
