import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { thisMachine } from './browsers/machine.ts'
import { MissingBrowser, provideAll } from './browsers/provide.ts'
import { PROJECT } from './project.ts'
import { type Count, countStep } from './test/count.ts'
import { failuresIn } from './test/failures.ts'
import { runCommand } from './test/run-command.ts'
import { schedule } from './test/schedule.ts'
import { type Step, stepsWith } from './test/steps.ts'

/** `npm test`: every check of the project, in both browsers; fails when any of them does. */

interface Result {
  readonly ok: boolean
  readonly seconds: number
  readonly count: Count
  /** What did not pass, with its reason. */
  readonly failures: readonly string[]
}

const REPORTS = resolve(PROJECT, '.output/test')
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

async function runStep(step: Step): Promise<Result> {
  const { ok, output, seconds } = await runCommand(step.command, { ...step, signal: stop.signal })
  const report = step.report === undefined ? undefined : reportText(step.report)
  const count = countStep(ok, report)
  const passed = ok && count.failed === 0
  const words = step.report === undefined ? '' : `, ${count.passed} passed, ${count.failed} failed`
  console.log(`\n== ${step.name}: ${passed ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s${words})`)
  // What passed has nothing to say that a person would look for.
  if (!passed) console.log(output.trimEnd())
  return { ok: passed, seconds, count, failures: failuresIn(report ?? '') }
}

function reportText(name: string): string {
  try {
    return readFileSync(resolve(REPORTS, name), 'utf8')
  } catch {
    return ''
  }
}

function skipStep(step: Step, need: string): Result {
  console.log(`\n== ${step.name}: FAILED (not run, because "${need}" failed)`)
  return { ok: false, seconds: 0, count: { passed: 0, failed: 1 }, failures: [] }
}

async function main(): Promise<number> {
  const started = performance.now()
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const browsers = provideAll(thisMachine(), ['chromium', 'firefox'], console.log)
  for (const { name, version, path } of browsers) console.log(`Testing in ${name} ${version} (${path})`)
  const steps = stepsWith(browsers)
  const results = await schedule(steps, 2, runStep, skipStep)
  console.log('\n== Summary')
  for (const { name } of steps) {
    const result = results.get(name)
    console.log(
      `${result?.ok ? 'ok    ' : 'FAILED'} ${name.padEnd(28)} ${(result?.seconds ?? 0).toFixed(1)} s`,
    )
  }
  for (const { name } of steps) {
    for (const failure of results.get(name)?.failures ?? []) console.log(`\n${name}: ${failure}`)
  }
  console.log(`\nWhole run: ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
  const counts = [...results.values()].map(({ count }) => count)
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 && steps.every(({ name }) => results.get(name)?.ok) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof MissingBrowser)) throw error
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
}
