import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { thisMachine } from '../browsers/machine.ts'
import type { BrowserKind } from '../browsers/places.ts'
import { provideAll } from '../browsers/provide.ts'
import { PROJECT } from '../project.ts'
import { runCommand } from '../test/run-command.ts'
import { advertPage } from './advert-page.ts'
import { type BrowserTimes, browserTimes, fixture } from './browser.ts'
import type { Budget } from './budget.ts'
import { longThread } from './long-thread.ts'
import { probeSize } from './probe-size.ts'
import { scrollingBudget } from './scrolling.ts'
import { typingBudgets } from './typing-budgets.ts'

/** The wait after the last key, which is no part of the budget. */
const DEBOUNCE_MS = 300

const PROBE_NOTE = 'median of 20; Chromium: processor time with compiling; Firefox: the script’s own clock'

/** What may stay on a page without an advert, by what kind of host it is on. */
const MAY_STAY = [
  ['quiet', 'where nobody drafts', 0],
  ['editor', 'on a host with editors', 1],
  ['single', 'on a single-page host with editors', 2],
] as const

/**
 * Builds the extension and measures it in the browsers of this machine, on one of our own adverts.
 * @param large a file with a page of 2 MB; one of our own making where none is named
 */
export async function browserBudgets(advert: string, large?: string): Promise<Budget[]> {
  const browsers = provideAll(thisMachine(), ['chromium', 'firefox'], console.log)
  for (const script of ['build', 'build:test']) {
    const built = await runCommand(['npm', 'run', '--silent', script], { minutes: 3 })
    if (!built.ok) throw new Error(`"npm run ${script}" failed:\n${built.output}`)
  }
  const site = resolve(PROJECT, '.output/bench-site')
  mkdirSync(site, { recursive: true })
  writeFileSync(resolve(site, 'advert.html'), advertPage(fixture(`adverts/${advert}.txt`)))
  writeFileSync(resolve(site, 'large.html'), large === undefined ? longThread() : readFileSync(large, 'utf8'))
  for (const page of ['article.html', 'editors.html', 'spa.html'])
    writeFileSync(resolve(site, page), fixture(`pages/${page}`))
  const inBrowsers: { where: string; kind: BrowserKind; times: BrowserTimes }[] = []
  for (const browser of browsers) {
    inBrowsers.push({ where: browser.name, kind: browser.kind, times: await browserTimes(browser, site) })
  }
  const byBrowser = (key: Exclude<keyof BrowserTimes, 'attached'>, note = '') =>
    inBrowsers.map(({ where, times }) => ({ where, value: times[key], note }))
  return [
    {
      what: 'script and styles of a page without an advert, gzip',
      limit: 10,
      unit: 'kB',
      measured: inBrowsers.map(({ where, kind }) => ({ where, value: probeSize(kind) })),
    },
    {
      what: 'its main-thread time there',
      limit: 1,
      unit: 'ms',
      measured: byBrowser('probe', PROBE_NOTE),
    },
    {
      what: 'the same on a page of 2 MB',
      limit: 30,
      unit: 'ms',
      measured: byBrowser('large', 'median of 5'),
    },
    ...MAY_STAY.map(([key, place, limit]) => ({
      what: `listeners and observers left ${place}`,
      limit,
      unit: '' as const,
      measured: inBrowsers.map(({ where, times }) => ({
        where,
        value: times.attached?.[key],
        note: 'on a made-up page at such an address; Firefox can’t count them',
      })),
    })),
    {
      what: 'read and draw, 1,000 words',
      limit: 8,
      unit: 'ms',
      measured: byBrowser('readAndDraw', 'all script time of ours until the marks, evaluating included'),
    },
    {
      what: 'last key to updated marks, without the debounce',
      limit: 100,
      unit: 'ms',
      measured: inBrowsers.map(({ where, times: { keyToMarks } }) => ({
        where,
        value: keyToMarks === undefined ? undefined : keyToMarks - DEBOUNCE_MS,
      })),
    },
    {
      what: 'popup opened on a finished check',
      limit: 100,
      unit: 'ms',
      measured: byBrowser('popup', 'in its page, from the start of loading'),
    },
    {
      what: 'blank time of an opened popup, after its first frame',
      limit: 0,
      unit: 'ms',
      measured: byBrowser('popupBlank', 'longest of 7; Firefox tells no first frame'),
    },
    {
      what: 'heap growth over 200 moves from advert to advert',
      limit: 2,
      unit: 'MB',
      measured: byBrowser('heap', 'all worlds of the page; Firefox can’t tell'),
    },
    { what: 'requests made by our code', limit: 0, unit: '', measured: byBrowser('requests') },
    await scrollingBudget(browsers),
    ...(await typingBudgets(browsers)),
  ]
}
