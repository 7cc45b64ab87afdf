import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { thisMachine } from '../browsers/machine.ts'
import type { BrowserKind } from '../browsers/places.ts'
import { provideAll } from '../browsers/provide.ts'
import { PROJECT } from '../project.ts'
import { runCommand } from '../test/run-command.ts'
import { advertPage } from './advert-page.ts'
import { type BrowserTimes, browserTimes, fixture } from './browser.ts'
import type { Budget } from './budget.ts'
import { probeSize } from './probe-size.ts'

/** The wait after the last key, which is no part of the budget. */
const DEBOUNCE_MS = 300

/** Builds the extension and measures it in the browsers of this machine, on one of our own adverts. */
export async function browserBudgets(advert: string): Promise<Budget[]> {
  const browsers = provideAll(thisMachine(), ['chromium', 'firefox'], console.log)
  for (const script of ['build', 'build:test']) {
    const built = await runCommand(['npm', 'run', '--silent', script], { minutes: 3 })
    if (!built.ok) throw new Error(`"npm run ${script}" failed:\n${built.output}`)
  }
  const site = resolve(PROJECT, '.output/bench-site')
  mkdirSync(site, { recursive: true })
  writeFileSync(resolve(site, 'advert.html'), advertPage(fixture(`adverts/${advert}.txt`)))
  for (const page of ['article.html', 'editors.html'])
    writeFileSync(resolve(site, page), fixture(`pages/${page}`))
  const inBrowsers: { where: string; kind: BrowserKind; times: BrowserTimes }[] = []
  for (const browser of browsers) {
    inBrowsers.push({ where: browser.name, kind: browser.kind, times: await browserTimes(browser, site) })
  }
  const byBrowser = (key: keyof BrowserTimes, note = '') =>
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
      measured: byBrowser('probe', 'median of 20; Firefox: run once more in the page, to the millisecond'),
    },
    {
      what: 'listeners left on such a page',
      limit: 0,
      unit: '',
      measured: byBrowser(
        'attached',
        'pages of this machine count as an editor host, which may keep a passive focusin',
      ),
    },
    {
      what: 'read and draw, 1,100 words',
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
    { what: 'requests made by our code', limit: 0, unit: '', measured: byBrowser('requests') },
  ]
}
