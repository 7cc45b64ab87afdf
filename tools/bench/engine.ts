import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { PROJECT } from '../project.ts'
import { runCommand } from '../test/run-command.ts'
import type { EngineTimes } from './engine-run.ts'

const FOLDER = resolve(PROJECT, '.output/bench')

/** Measures the engine in a fresh Node process, from the same kind of single bundle as the extension's. */
export async function engineTimes(advert: string): Promise<EngineTimes & { readonly evaluate: number }> {
  mkdirSync(FOLDER, { recursive: true })
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: 'tools/bench/engine-run.ts',
      outDir: FOLDER,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  })
  const script = `
const text = ${JSON.stringify(readFileSync(advert, 'utf8'))}
const started = performance.now()
const { run } = await import('./engine.mjs')
const evaluate = performance.now() - started
console.log(JSON.stringify({ evaluate, ...run(text) }))`
  const done = await runCommand(['node', '--input-type=module', '--eval', script], {
    minutes: 2,
    cwd: FOLDER,
  })
  if (!done.ok) throw new Error(`The engine could not be measured:\n${done.output}`)
  return JSON.parse(done.output)
}
