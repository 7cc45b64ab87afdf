import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { thisMachine } from './browsers/machine.ts'
import { provideAll } from './browsers/provide.ts'
import { buildForTests } from './build-extension.ts'
import { BEHAVIOURS } from './editors/behaviours.ts'
import { buildEditorPages, EDITOR_PAGES } from './editors/build.ts'
import { openJournal, signOf } from './editors/journal.ts'
import { EDITOR_KINDS } from './editors/kinds.ts'
import { runMatrix } from './editors/matrix.ts'
import { tableOf } from './editors/table.ts'
import { extensionFolder } from './project.ts'

/**
 * `npm run editors`: what Evenhand does in each real editor, in both browsers, as a table.
 * `--only quill,trix` some editors; `--behaviour undo` some behaviours; `--browser firefox` one browser;
 * `--times 20` each cell so often; `--seats 4` so many browsers beside one another;
 * `--journal FOLDER` keeps every run in a file there, one for each browser, and goes on where a stopped run ended.
 */

const SCENARIOS = resolve(import.meta.dirname, 'editors')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    behaviour: { type: 'string' },
    browser: { type: 'string' },
    times: { type: 'string', default: '1' },
    seats: { type: 'string', default: '2' },
    journal: { type: 'string' },
  },
})

function chosen<T extends { readonly id: string }>(
  all: readonly T[],
  wanted: string | undefined,
): readonly T[] {
  if (wanted === undefined) return all
  const ids = wanted.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !all.some((one) => one.id === id))
  if (unknown !== undefined)
    throw new Error(`There is no "${unknown}" among ${all.map(({ id }) => id).join(', ')}.`)
  return all.filter(({ id }) => ids.includes(id))
}

function count(option: 'times' | 'seats'): number {
  const number = Number(values[option])
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option} takes a whole number above 0.`)
  return number
}

try {
  const times = count('times')
  const plan = {
    kinds: chosen(EDITOR_KINDS, values.only),
    behaviours: chosen(BEHAVIOURS, values.behaviour),
    times,
    seats: count('seats'),
  }
  const kinds = chosen([{ id: 'chromium' }, { id: 'firefox' }] as const, values.browser).map(({ id }) => id)
  const browsers = provideAll(thisMachine(), kinds, console.error)
  await buildEditorPages(EDITOR_PAGES)
  for (const browser of browsers) {
    await buildForTests(browser.kind)
    const subject = signOf([extensionFolder(browser.kind, 'test'), EDITOR_PAGES, SCENARIOS])
    const file = values.journal && resolve(values.journal, `${browser.kind}.jsonl`)
    const journal = openJournal(file, `${browser.name} ${browser.version}, ${subject}`)
    const started = performance.now()
    const cells = await runMatrix(browser, plan, journal, ({ kind, behaviour, nth, problem }, left) =>
      console.error(`${left} left  ${kind}, ${behaviour}, ${nth}: ${problem ?? 'ok'}`),
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`\n${browser.name} ${browser.version}, each ${times} times, ${seconds} s\n`)
    for (const line of tableOf(cells)) console.log(line)
    for (const { kind, behaviour, problem } of cells)
      if (problem !== undefined) console.log(`\n${kind.name}, ${behaviour.id}: ${problem}`)
    if (cells.some(({ problem }) => problem !== undefined)) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
