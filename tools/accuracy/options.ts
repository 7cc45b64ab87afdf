import { resolve } from 'node:path'
import { PROJECT } from '../project.ts'

export interface AccuracyOptions {
  /** The data's folder, absolute. */
  readonly folder: string
  readonly list: boolean
  readonly peers: boolean
  /** Where the peers are installed, absolute: the project itself unless told. */
  readonly peersFrom: string
  readonly help: boolean
}

export const ACCURACY_HELP = `How often the checker is right, on adverts and sentences that people labelled.

  npm run accuracy [-- FOLDER] [--list] [--peers [--peers-from DIR]]

FOLDER            where the data is (default: ../shared beside the project)
--list            also every miss and every false alarm
--peers           also alex and retext-equality on the same adverts and sentences
--peers-from DIR  the folder in whose node_modules they are installed (default: the project)
`

/** Reads the command's arguments. Throws a sentence that says what to do. */
export function readAccuracyOptions(args: readonly string[]): AccuracyOptions {
  let folder: string | undefined
  let peersFrom: string | undefined
  const flags = new Set<string>()
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--peers-from') {
      peersFrom = args[++index]
      if (peersFrom === undefined) throw new Error('--peers-from needs a folder.')
    } else if (['--list', '--peers', '--help'].includes(arg)) flags.add(arg)
    else if (arg.startsWith('-')) throw new Error(`There is no option "${arg}". Run with --help to see them.`)
    else if (folder === undefined) folder = arg
    else throw new Error('Name one folder only.')
  }
  return {
    folder: resolve(folder ?? resolve(PROJECT, '../shared')),
    list: flags.has('--list'),
    peers: flags.has('--peers') || peersFrom !== undefined,
    peersFrom: resolve(peersFrom ?? PROJECT),
    help: flags.has('--help'),
  }
}
