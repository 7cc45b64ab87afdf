import type { Page } from 'puppeteer-core'
import type { FoundBrowser } from '../browsers/find.ts'
import type { Driver } from '../drivers/driver.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { notOfPages, startWitness } from '../drivers/witness.ts'
import { extensionFolder } from '../project.ts'
import { type Site, serve } from '../serve.ts'
import type { Behaviour } from './behaviours.ts'
import { EDITOR_PAGES, editorMounts } from './build.ts'
import { sitDown } from './desk.ts'
import type { Journal, Run } from './journal.ts'
import type { EditorKind } from './kinds.ts'

/** How one behaviour went in one editor: in how many of the runs it held, and what was wrong first. */
export interface Cell {
  readonly kind: EditorKind
  readonly behaviour: Behaviour
  readonly runs: number
  readonly passed: number
  readonly problem: string | undefined
}

export interface Plan {
  readonly kinds: readonly EditorKind[]
  readonly behaviours: readonly Behaviour[]
  readonly times: number
  /** Browsers beside one another: most of a run is waiting, for the editor's pauses and for ours. */
  readonly seats: number
}

interface Task {
  readonly kind: EditorKind
  readonly behaviour: Behaviour
  readonly nth: number
}

/** An editor without lists is not asked what it does beside one. */
const isAsked = (kind: EditorKind, behaviour: Behaviour): boolean =>
  behaviour.lists === undefined || kind.lists === true

/** Every behaviour in every editor once, then all again: a run that is stopped has tried all equally often. */
const tasksOf = ({ kinds, behaviours, times }: Plan): Task[] =>
  Array.from({ length: times }, (_, at) => at + 1).flatMap((nth) =>
    kinds.flatMap((kind) =>
      behaviours.filter((one) => isAsked(kind, one)).map((behaviour) => ({ kind, behaviour, nth })),
    ),
  )

/** Runs what the journal does not hold yet, and resolves to all cells. Each run has a fresh page; none is tried again. */
export async function runMatrix(
  browser: FoundBrowser,
  plan: Plan,
  journal: Journal,
  told: (run: Run, left: number) => void,
): Promise<Cell[]> {
  const tasks = tasksOf(plan).filter(({ kind, behaviour, nth }) => !journal.has(kind.id, behaviour.id, nth))
  // Editors are large; a page that is opened thousands of times may keep them.
  await using site = await serve(editorMounts(EDITOR_PAGES), { 'cache-control': 'max-age=86400' })
  const queue = tasks.values()
  let left = tasks.length
  const done = (run: Run) => {
    left -= 1
    journal.add(run)
    told(run, left)
  }
  const seats = Array.from({ length: Math.min(plan.seats, tasks.length) }, () =>
    workThrough(browser, site, queue, done),
  )
  const failed = (await Promise.allSettled(seats)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return cellsOf(plan, journal)
}

/** One browser, which takes the next task until none is left. */
async function workThrough(
  browser: FoundBrowser,
  site: Site,
  queue: Iterator<Task>,
  done: (run: Run) => void,
): Promise<void> {
  await using witness = await startWitness()
  witness.allow(site.origin)
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true, witness })
  const asker = await driver.extensionPage('popup.html')
  driver.takeProblems()
  let visit = 0
  let tab = await driver.blank()
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const { kind, behaviour, nth } = next.value
    visit += 1
    const address = `${site.origin}/editors/${kind.id}/?visit=${visit}${behaviour.lists ? '&lists' : ''}`
    const problem =
      (await attempt(driver, tab, asker, address, kind, behaviour)) ??
      notOfPages(witness.take(), [site.origin]).map(({ url }) => `asked for ${url}`)[0]
    done({ kind: kind.id, behaviour: behaviour.id, nth, problem })
    if (problem === undefined) continue
    // What went wrong may have left the tab in any state.
    await tab.close().catch(() => undefined)
    tab = await driver.blank()
  }
}

/** Loads the address into the tab, which is a fresh page in a tab that is kept: a new tab costs more than all else. */
async function attempt(
  driver: Driver,
  page: Page,
  asker: Page,
  address: string,
  kind: EditorKind,
  behaviour: Behaviour,
): Promise<string | undefined> {
  try {
    // Where the pointer rested before, words of the next page may stand.
    await page.mouse.move(0, 0)
    await page.goto(address, { waitUntil: 'load' })
    await page.bringToFront()
    await behaviour.run(await sitDown(page, kind, asker))
    return driver.takeProblems()[0]
  } catch (error) {
    driver.takeProblems()
    return error instanceof Error ? error.message : String(error)
  }
}

const cellsOf = ({ kinds, behaviours, times }: Plan, journal: Journal): Cell[] =>
  kinds.flatMap((kind) =>
    behaviours
      .filter((one) => isAsked(kind, one))
      .map((behaviour) => {
        const runs = journal.of(kind.id, behaviour.id).filter(({ nth }) => nth <= times)
        const passed = runs.filter(({ problem }) => problem === undefined).length
        const problem = runs.find((run) => run.problem !== undefined)?.problem
        return { kind, behaviour, runs: times, passed, problem }
      }),
  )
