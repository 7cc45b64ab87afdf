import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { advertPage } from './bench/advert-page.ts'
import { type BrowserTimes, browserTimes, fixture } from './bench/browser.ts'
import { type Budget, budgetLines } from './bench/budget.ts'
import { engineTimes } from './bench/engine.ts'
import type { EngineTimes } from './bench/engine-run.ts'
import { probeSize } from './bench/probe-size.ts'
import { thisMachine } from './browsers/machine.ts'
import type { BrowserKind } from './browsers/places.ts'
import { provideAll } from './browsers/provide.ts'
import { PROJECT } from './project.ts'
import { runCommand } from './test/run-command.ts'

/** `npm run bench`: the design's budgets beside what is measured. A figure never fails a run; it is to be read. */

const ADVERTS = ['operations-analyst', 'care-coordinator'] as const
/** The wait after the last key, which is no part of the budget. */
const DEBOUNCE_MS = 300

const browsers = provideAll(thisMachine(), ['chromium', 'firefox'], console.log)
for (const script of ['build', 'build:test']) {
  const built = await runCommand(['npm', 'run', '--silent', script], { minutes: 3 })
  if (!built.ok) throw new Error(`"npm run ${script}" failed:\n${built.output}`)
}

const site = resolve(PROJECT, '.output/bench-site')
mkdirSync(site, { recursive: true })
writeFileSync(resolve(site, 'advert.html'), advertPage(fixture(`adverts/${ADVERTS[0]}.txt`)))
for (const page of ['article.html', 'editors.html'])
  writeFileSync(resolve(site, page), fixture(`pages/${page}`))

const engine: { where: string; times: EngineTimes & { evaluate: number } }[] = []
for (const advert of ADVERTS) {
  const times = await engineTimes(resolve(PROJECT, `tests/fixtures/adverts/${advert}.txt`))
  engine.push({ where: `Node, ${advert}`, times })
}
const inBrowsers: { where: string; kind: BrowserKind; times: BrowserTimes }[] = []
for (const browser of browsers) {
  inBrowsers.push({ where: browser.name, kind: browser.kind, times: await browserTimes(browser, site) })
}

const byEngine = (key: keyof EngineTimes) => engine.map(({ where, times }) => ({ where, value: times[key] }))
const byBrowser = (key: keyof BrowserTimes, note = '') =>
  inBrowsers.map(({ where, times }) => ({ where, value: times[key], note }))

const budgets: Budget[] = [
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
  { what: 'engine, 1,100 words, warm', limit: 5, unit: 'ms', measured: byEngine('warm') },
  { what: 'engine, one edited paragraph', limit: 1, unit: 'ms', measured: byEngine('paragraph') },
  {
    what: 'fresh process: rules ready and scanned',
    limit: 80,
    unit: 'ms',
    measured: engine.map(({ where, times }) => ({ where, value: times.evaluate + times.ready })),
  },
  { what: 'fresh process: first check with the tagger', limit: 400, unit: 'ms', measured: byEngine('first') },
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
for (const line of budgetLines(budgets)) console.log(line)
console.log('\nThe DOM of the page before and after is compared end to end, by npm test.')
