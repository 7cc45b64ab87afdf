import type { Severity } from '../../lib/model/finding.ts'
import { listOf, oneOf, readArguments, UsageError } from '../arguments.ts'

export type Format = 'text' | 'json' | 'jsonl'
export type FailOn = Exclude<Severity, 'balance'>

export interface Options {
  readonly files: readonly string[]
  readonly format: Format
  readonly failOn: FailOn | undefined
  readonly timings: boolean
  readonly help: boolean
}

const FORMATS = ['text', 'json', 'jsonl'] as const satisfies readonly Format[]
const LEVELS = ['legal-risk', 'exclusionary', 'advisory'] as const satisfies readonly FailOn[]

/** Reads the command's arguments; throws `UsageError`. Options may stand anywhere; after `--` all are files. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals: files } = readArguments(args, {
    format: { type: 'string', needs: listOf(FORMATS) },
    'fail-on': { type: 'string', needs: listOf(LEVELS) },
    timings: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const help = values.help ?? false
  const format = oneOf('--format', values.format, FORMATS) ?? 'text'
  const failOn = oneOf('--fail-on', values['fail-on'], LEVELS)
  if (files.length === 0 && !help)
    throw new UsageError('Name a file to check, or - for standard input. Run with --help to see how.')
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input can be read once only: name - a single time.')
  return { files, format, failOn, timings: values.timings ?? false, help }
}
