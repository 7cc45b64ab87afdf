import { parseArgs } from 'node:util'
import { thisMachine } from './browsers/machine.ts'
import { provideAll } from './browsers/provide.ts'
import { buildForTests } from './build-extension.ts'
import { BEHAVIOURS } from './editors/behaviours.ts'
import { buildEditorPages, EDITOR_PAGES } from './editors/build.ts'
import { EDITOR_KINDS } from './editors/kinds.ts'
import { runMatrix } from './editors/matrix.ts'
import { tableOf } from './editors/table.ts'

/**
 * `npm run editors`: what Evenhand does in each real editor, in both browsers, as a table.
 * `--only quill,trix` some editors; `--behaviour undo` some behaviours; `--browser firefox` one browser;
 * `--times 20` each cell so often.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    behaviour: { type: 'string' },
    browser: { type: 'string' },
    times: { type: 'string', default: '1' },
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

try {
  const times = Number(values.times)
  if (!Number.isInteger(times) || times < 1) throw new Error('--times takes a whole number above 0.')
  const plan = {
    kinds: chosen(EDITOR_KINDS, values.only),
    behaviours: chosen(BEHAVIOURS, values.behaviour),
    times,
  }
  const kinds = chosen([{ id: 'chromium' }, { id: 'firefox' }] as const, values.browser).map(({ id }) => id)
  const browsers = provideAll(thisMachine(), kinds, console.error)
  await buildEditorPages(EDITOR_PAGES)
  for (const browser of browsers) {
    await buildForTests(browser.kind)
    const started = performance.now()
    let done = 0
    const all = plan.kinds.length * plan.behaviours.length
    const cells = await runMatrix(browser, plan, ({ kind, behaviour, runs, passed, problem }) => {
      done += 1
      const ended = problem === undefined ? 'ok' : `${passed} of ${runs}. ${problem}`
      console.error(`${done} of ${all}  ${kind.name}, ${behaviour.id}: ${ended}`)
    })
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`\n${browser.name} ${browser.version}, each ${times} times, ${seconds} s\n`)
    for (const line of tableOf(cells)) console.log(line)
    if (cells.some(({ problem }) => problem !== undefined)) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
