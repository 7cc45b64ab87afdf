import type { Severity } from '../../lib/model/finding.ts'

export type Format = 'text' | 'json' | 'jsonl'
export type FailOn = Exclude<Severity, 'balance'>

export interface Options {
  readonly files: readonly string[]
  readonly format: Format
  readonly failOn: FailOn | undefined
  readonly timings: boolean
  readonly help: boolean
}

/** What is wrong with the command, in a sentence that says what to do. */
export class UsageError extends Error {}

const FORMATS = ['text', 'json', 'jsonl'] as const satisfies readonly Format[]
const LEVELS = ['legal-risk', 'exclusionary', 'advisory'] as const satisfies readonly FailOn[]

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T {
  const found = known.find((name) => name === value)
  if (found !== undefined) return found
  const list = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
  throw new UsageError(
    value === undefined ? `${option} needs a value: ${list}.` : `${option} can't be "${value}"; use ${list}.`,
  )
}

/** Reads the command's arguments; throws `UsageError`. Options may stand anywhere; after `--` all are files. */
export function readOptions(args: readonly string[]): Options {
  const files: string[] = []
  let format: Format = 'text'
  let failOn: FailOn | undefined
  let timings = false
  let help = false
  let onlyFiles = false
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1
    const name = equals > 0 ? arg.slice(0, equals) : arg
    const value = () => (equals > 0 ? arg.slice(equals + 1) : args[++index])
    if (onlyFiles || arg === '-' || !arg.startsWith('-')) files.push(arg)
    else if (name === '--') onlyFiles = true
    else if (name === '--format') format = oneOf(name, value(), FORMATS)
    else if (name === '--fail-on') failOn = oneOf(name, value(), LEVELS)
    else if (arg === '--timings') timings = true
    else if (arg === '--help' || arg === '-h') help = true
    else throw new UsageError(`There is no option "${name}". Run with --help to see the options.`)
  }
  if (files.length === 0 && !help)
    throw new UsageError('Name a file to check, or - for standard input. Run with --help to see how.')
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input can be read once only: name - a single time.')
  return { files, format, failOn, timings, help }
}
