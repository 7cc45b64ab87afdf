import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { onlyOne, readArguments } from './arguments.ts'
import { PROJECT } from './project.ts'
import { adverts } from './sector/adverts.ts'
import { SECTOR_HELP } from './sector/help.ts'

/** `npm run sector`: counts a large sample of adverts into the figures that an advert is compared with. */

const FOLDER = resolve(PROJECT, '.output/sector')
const TABLE = resolve(PROJECT, 'lib/plan/sector.json')

/** The rules are found by the bundler, so what counts is a bundle. */
async function counter(): Promise<typeof import('./sector/count.ts')> {
  mkdirSync(FOLDER, { recursive: true })
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: 'tools/sector/count.ts',
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'count.mjs' } },
    },
  })
  return import(pathToFileURL(resolve(FOLDER, 'count.mjs')).href)
}

try {
  const { values, positionals } = readArguments(process.argv.slice(2), { help: { type: 'boolean' } })
  const file = onlyOne(positionals, 'file')
  if (values.help) process.stdout.write(SECTOR_HELP)
  else if (file === undefined) throw new Error(SECTOR_HELP)
  else {
    const { count } = await counter()
    const today = new Date().toISOString().slice(0, 10)
    const table = await count(adverts(file), today)
    writeFileSync(TABLE, `${JSON.stringify(table)}\n`)
    console.log(
      `${table.adverts} adverts, ${table.from} to ${table.to}, counted into lib/plan/sector.json. Deciles:`,
    )
    for (const [measure, quantiles] of Object.entries(table.quantiles))
      console.log(measure.padEnd(14), quantiles.filter((_, index) => index % 10 === 0).join('  '))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
