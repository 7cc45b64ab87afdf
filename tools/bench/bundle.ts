import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { PROJECT } from '../project.ts'
import { ruleData } from '../rule-data.ts'
import { runCommand } from '../test/run-command.ts'

export const BENCH_FOLDER = resolve(PROJECT, '.output/bench')

/** Builds one file from an entry below `tools/bench`, of the same kind as the extension's; gives its path. */
export async function benchBundle(name: string): Promise<string> {
  const folder = resolve(BENCH_FOLDER, name)
  mkdirSync(folder, { recursive: true })
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    plugins: [ruleData()],
    ssr: { noExternal: true },
    build: {
      ssr: `tools/bench/${name}.ts`,
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return resolve(folder, `${name}.mjs`)
}

/** Runs a script in a fresh Node process and gives the JSON that it prints. */
export async function inFreshNode(script: string, flags: readonly string[] = []): Promise<unknown> {
  const done = await runCommand(['node', ...flags, '--input-type=module', '--eval', script], {
    minutes: 10,
    cwd: BENCH_FOLDER,
  })
  if (!done.ok) throw new Error(`The engine could not be measured:\n${done.output}`)
  return JSON.parse(done.output)
}
