import { measureAll } from './accuracy/measure.ts'
import { ACCURACY_HELP, readAccuracyOptions } from './accuracy/options.ts'
import { tableOf } from './accuracy/row.ts'

/** `npm run accuracy`: how often the checker is right. A figure never fails a run; it is to be read. */

try {
  const options = readAccuracyOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(ACCURACY_HELP)
  else {
    const { rows, list } = await measureAll(options)
    for (const line of tableOf(rows)) console.log(line)
    if (options.list) for (const line of ['', ...list]) console.log(line)
    if (rows.every(({ value }) => value === undefined)) process.exitCode = 2
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
