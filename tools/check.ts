/*
 * Starts the check command. The rules are found by the bundler, so what runs is a bundle; it is built again
 * whenever a source is newer. Standard output is the records' alone: whatever goes wrong here is said on standard error.
 */
import { mkdir, readdir, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const PROJECT = resolve(import.meta.dirname, '..')
const BUNDLE = join(PROJECT, '.output', 'check', 'check.mjs')
const SOURCES = ['lib', 'locales', 'tools/check', 'tools/check.ts', 'tools/rule-data.ts', 'package-lock.json']

/** When a file or folder, or anything in it, last changed; a deleted file changes its folder. Milliseconds. */
async function changed(path: string): Promise<number> {
  const stats = await stat(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const inner = await readdir(path)
  return Math.max(stats.mtimeMs, ...(await Promise.all(inner.map((name) => changed(join(path, name))))))
}

async function isStale(): Promise<boolean> {
  const built = await stat(BUNDLE).catch(() => undefined)
  if (built === undefined) return true
  const sources = await Promise.all(SOURCES.map((path) => changed(join(PROJECT, path))))
  return Math.max(...sources) > built.mtimeMs
}

async function build(): Promise<void> {
  const started = new Date()
  const [vite, { catalogue }, { ruleData }] = await Promise.all([
    import('vite'),
    import('./catalogue.ts'),
    import('./rule-data.ts'),
  ])
  const result = await vite.build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    plugins: [catalogue(), ruleData()],
    ssr: { noExternal: true },
    build: { ssr: 'tools/check/main.ts', write: false, minify: false, target: 'node22' },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    'output' in built ? built.output : [],
  )
  const [chunk, ...others] = outputs.filter((output) => output.type === 'chunk')
  if (chunk === undefined || others.length > 0) throw new Error('The build did not come to one file.')
  await mkdir(join(BUNDLE, '..'), { recursive: true })
  // Renamed into place, so that two runs at once never see half a file; dated by its start, so that a source
  // saved while it was built counts as newer.
  const draft = `${BUNDLE}.${process.pid}.tmp`
  await writeFile(draft, chunk.code)
  await utimes(draft, started, started)
  await rename(draft, BUNDLE)
}

try {
  if (await isStale()) await build()
} catch (error) {
  process.stderr.write(`The checker could not be built. Run "npm ci", then try again.\n${error}\n`)
  process.exit(2)
}
const { run }: typeof import('./check/main.ts') = await import(pathToFileURL(BUNDLE).href)
process.exitCode = await run(process.argv.slice(2), process)
