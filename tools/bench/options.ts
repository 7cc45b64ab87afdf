import { resolve } from 'node:path'
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
  let peersFrom: string | undefined
  let large: string | undefined
  const flags = new Set<string>()
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--peers-from') {
      peersFrom = args[++index]
      if (peersFrom === undefined) throw new Error('--peers-from needs a folder.')
    } else if (arg === '--large') {
      large = args[++index]
      if (large === undefined) throw new Error('--large needs a file.')
    } else if (arg === '--engine' || arg === '--help') flags.add(arg)
    else throw new Error(`There is no option "${arg}". Run with --help to see them.`)
  }
  return {
    engineOnly: flags.has('--engine'),
    peersFrom: resolve(peersFrom ?? PROJECT),
    large: large === undefined ? undefined : resolve(large),
    help: flags.has('--help'),
  }
}
