import { availableParallelism, loadavg } from 'node:os'
import { browserBudgets } from './bench/browser-budgets.ts'
import { budgetLines } from './bench/budget.ts'
import { engineBudgets } from './bench/engine-budgets.ts'
import { BENCH_HELP, readBenchOptions } from './bench/options.ts'

/** `npm run bench`: the design's budgets beside what is measured. A figure never fails a run; it is to be read. */

const ADVERTS = ['operations-analyst', 'care-coordinator'] as const

try {
  const options = readBenchOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(BENCH_HELP)
  else {
    const engine = await engineBudgets(ADVERTS, options.peersFrom)
    const browsers = options.engineOnly ? [] : await browserBudgets(ADVERTS[0], options.large)
    for (const line of budgetLines([...browsers, ...engine])) console.log(line)
    const [load = 0] = loadavg()
    const cores = availableParallelism()
    if (load > cores)
      console.log(
        `\nThe machine was busy (load ${load.toFixed(1)} on ${cores} cores): times are longer than on a quiet one.`,
      )
    if (!options.engineOnly)
      console.log('\nThe DOM of the page before and after is compared end to end, by npm test.')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
