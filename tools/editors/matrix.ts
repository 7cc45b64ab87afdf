import type { FoundBrowser } from '../browsers/find.ts'
import type { Driver } from '../drivers/driver.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { notOfPages, startWitness } from '../drivers/witness.ts'
import { extensionFolder } from '../project.ts'
import { serve } from '../serve.ts'
import type { Behaviour } from './behaviours.ts'
import { EDITOR_PAGES, editorMounts } from './build.ts'
import { sitDown } from './desk.ts'
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
}

/** Runs every behaviour in every editor, one after the other, in one browser. */
export async function runMatrix(
  browser: FoundBrowser,
  plan: Plan,
  told: (cell: Cell) => void,
): Promise<Cell[]> {
  await using site = await serve(editorMounts(EDITOR_PAGES))
  await using witness = await startWitness()
  witness.allow(site.origin)
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true, witness })
  const asker = await driver.extensionPage('popup.html')
  driver.takeProblems()
  const cells: Cell[] = []
  let visits = 0
  for (const kind of plan.kinds) {
    for (const behaviour of plan.behaviours) {
      let passed = 0
      let problem: string | undefined
      for (let run = 0; run < plan.times; run += 1) {
        visits += 1
        const address = `${site.origin}/editors/${kind.id}/?visit=${visits}`
        const failure =
          (await attempt(driver, asker, address, kind, behaviour)) ??
          notOfPages(witness.take(), [site.origin]).map(({ url }) => `asked for ${url}`)[0]
        if (failure === undefined) passed += 1
        else problem ??= failure
      }
      const cell = { kind, behaviour, runs: plan.times, passed, problem }
      cells.push(cell)
      told(cell)
    }
  }
  return cells
}

async function attempt(
  driver: Driver,
  asker: Awaited<ReturnType<Driver['blank']>>,
  address: string,
  kind: EditorKind,
  behaviour: Behaviour,
): Promise<string | undefined> {
  const page = await driver.blank()
  try {
    await page.goto(address, { waitUntil: 'load' })
    await page.bringToFront()
    await behaviour.run(await sitDown(page, kind, asker))
    return driver.takeProblems()[0]
  } catch (error) {
    driver.takeProblems()
    return error instanceof Error ? error.message : String(error)
  } finally {
    await page.close().catch(() => undefined)
  }
}
