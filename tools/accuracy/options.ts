import { resolve } from 'node:path'
import { onlyOne, readArguments } from '../arguments.ts'
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
  const { values, positionals } = readArguments(args, {
    list: { type: 'boolean' },
    peers: { type: 'boolean' },
    'peers-from': { type: 'string', needs: 'a folder' },
    help: { type: 'boolean' },
  })
  const peersFrom = values['peers-from']
  return {
    folder: resolve(onlyOne(positionals, 'folder') ?? resolve(PROJECT, '../shared')),
    list: values.list ?? false,
    peers: values.peers ?? peersFrom !== undefined,
    peersFrom: resolve(peersFrom ?? PROJECT),
    help: values.help ?? false,
  }
}
