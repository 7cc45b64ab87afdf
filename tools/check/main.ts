import type { Writable } from 'node:stream'
import { createChecker } from '../../lib/engine/checker.ts'
import type { Finding } from '../../lib/model/finding.ts'
import { speakFrom } from '../../lib/ui/words/say.ts'
import english from '../../locales/en_GB.yml'
import { UsageError } from '../arguments.ts'
import { checkRow } from './check-row.ts'
import { UnusableInput } from './decode.ts'
import { HELP } from './help.ts'
import { readInput } from './inputs.ts'
import { type FailOn, type Options, readOptions } from './options.ts'
import { createPrinter } from './printer.ts'
import { createSink } from './sink.ts'

/** What the command talks to; the process itself has this shape. */
interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable
}

const LEVELS: readonly FailOn[] = ['legal-risk', 'exclusionary', 'advisory']

const reaches = (findings: readonly Finding[], failOn: FailOn): boolean =>
  findings.some((finding) =>
    LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((level) => level === finding.severity),
  )

/** Runs the command and gives its exit status. Never rejects for the person's input. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  speakFrom((name) => english[name] ?? '')
  const say = (sentence: string) => around.stderr.write(`${sentence}\n`)
  try {
    const options = readOptions(args)
    if (!options.help) return await check(options, around, say)
    await createSink(around.stdout).write(HELP)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(error.message)
    return 2
  }
}

async function check(
  options: Options,
  around: Surroundings,
  say: (sentence: string) => void,
): Promise<number> {
  const { files, format, failOn, timings } = options
  const checker = createChecker()
  const out = createSink(around.stdout)
  let several = files.length > 1
  const printer = createPrinter(format, () => several)
  let failed = false
  let unusable = false

  for (const file of files) {
    let adverts = 0
    let errors = 0
    try {
      for await (const item of readInput(file, around.stdin, format === 'jsonl')) {
        several ||= item.several
        if ('error' in item.entry) {
          errors++
          if (format === 'text') say(`${file}, line ${item.entry.line}: ${item.entry.error}`)
          if (!(await out.write(printer.error(item.entry)))) return failed ? 1 : 0
          continue
        }
        adverts++
        const start = performance.now()
        const advert = checkRow(item.entry, checker)
        const ms = timings ? Math.round((performance.now() - start) * 100) / 100 : undefined
        if (failOn !== undefined && reaches(advert.assessment.findings, failOn)) failed = true
        if (!(await out.write(printer.advert(advert, ms)))) return failed ? 1 : 0
      }
      if (errors > 0) say(`${file}: ${errors} of ${errors + adverts} lines could not be read.`)
      else if (adverts === 0) say(`${file} holds no adverts.`)
      if (errors > 0 && adverts === 0) unusable = true
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error
      say(error.message)
      unusable = true
    }
  }
  await out.write(printer.end())
  return unusable ? 2 : failed ? 1 : 0
}
