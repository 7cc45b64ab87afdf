import { resolve } from 'node:path'
import { readArguments, UsageError } from '../arguments.ts'
import { PROJECT } from '../project.ts'

interface BenchOptions {
  /** Only what needs no browser. */
  readonly engineOnly: boolean
  /** Where alex and retext-equality are installed, absolute. */
  readonly peersFrom: string
  /** A page of 2 MB to decide on; absolute. */
  readonly large: string | undefined
  readonly help: boolean
}

export const BENCH_HELP = `What a check costs, beside the budgets.

  npm run bench [-- --engine] [--peers-from DIR]

--engine          only what needs no browser
--peers-from DIR  the folder in whose node_modules alex and retext-equality are (default: the project)
--large FILE      the page on which the time to decide is taken (default: a thread of our own making)
`

/** Reads the command's arguments. Throws a sentence that says what to do. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = readArguments(args, {
    engine: { type: 'boolean' },
    'peers-from': { type: 'string', needs: 'a folder' },
    large: { type: 'string', needs: 'a file' },
    help: { type: 'boolean' },
  })
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" is no option. Run with --help to see them.`)
  return {
    engineOnly: values.engine ?? false,
    peersFrom: resolve(values['peers-from'] ?? PROJECT),
    large: values.large === undefined ? undefined : resolve(values.large),
    help: values.help ?? false,
  }
}
