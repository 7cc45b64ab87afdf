import { resolve } from 'node:path'
import type { FoundBrowser } from '../browsers/find.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { waitFor } from '../drivers/wait.ts'
import { buildGallery } from '../gallery/build.ts'
import { showState } from '../gallery/pictures.ts'
import { extensionFolder, PROJECT } from '../project.ts'
import { serve } from '../serve.ts'
import type { Budget } from './budget.ts'

/** How many findings the long list holds, as in the gallery's advert. */
const FINDINGS = 500

/** The longest task while the popup unfolds hundreds of findings and is scrolled through them. */
export async function scrollingBudget(browsers: readonly FoundBrowser[]): Promise<Budget> {
  const folder = resolve(PROJECT, '.output/bench-gallery')
  await buildGallery(folder)
  await using site = await serve({ '/gallery/': folder })
  const measured = []
  for (const browser of browsers) {
    const value = await longestTask(browser, site.origin)
    measured.push({
      where: browser.name,
      value,
      note: 'processor time; over 50 ms is a long task; Firefox does not tell',
    })
  }
  return {
    what: `popup unfolds and scrolls ${FINDINGS} findings: longest task`,
    limit: 50,
    unit: 'ms',
    measured,
  }
}

async function longestTask(browser: FoundBrowser, origin: string): Promise<number | undefined> {
  if (browser.kind === 'firefox') return undefined
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true })
  const page = await driver.open(`${origin}/gallery/`)
  await page.bringToFront()
  await page.setViewport({ width: 420, height: 600 })
  await showState(page, 'long')
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Show the other'),
    )
    button?.click()
  })
  await waitFor('all findings', () =>
    page.evaluate((count) => document.querySelectorAll('.finding').length >= count, FINDINGS),
  )
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
      scrollTo(0, top)
      await frame()
    }
    await frame()
  })
  return longestOf(await page.tracing.stop())
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Time on the processor alone, in microseconds: what else the machine does at the time is left out. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of any page's main thread, in milliseconds. */
function longestOf(trace: Uint8Array | undefined): number | undefined {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace ?? []).toString())
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name === 'RunTask' && main.has(`${pid} ${tid}`),
  )
  return tasks.length === 0 ? undefined : Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
