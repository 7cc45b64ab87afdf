import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the measures read, below the data's folder. */
const DATA_FILES = {
  adverts: 'gold/dev.jsonl',
  pairs: 'gold/pairs-dev.jsonl',
  practices: 'gold/practices-dev.jsonl',
  labels: 'gold/bias-val.jsonl',
  pool: 'pool/uk-tech.jsonl.gz',
  scoreSpans: 'tools/score-spans.mjs',
  scorePairs: 'tools/score-pairs.mjs',
  scorePractices: 'tools/score-practices.mjs',
  scoreLabels: 'tools/score-labels.mjs',
} as const

export type DataFile = keyof typeof DATA_FILES

/** Part of a measure's data is not there; the message names it. */
export class MissingData extends Error {}

export const dataPath = (folder: string, file: DataFile): string => resolve(folder, DATA_FILES[file])

/** Throws `MissingData` with a sentence that names every file that is wanted and not there. */
export function need(folder: string, ...files: readonly DataFile[]): void {
  const missing = files.filter((file) => !existsSync(dataPath(folder, file))).map((file) => DATA_FILES[file])
  if (missing.length > 0) throw new MissingData(`not measured: ${missing.join(' and ')} not in ${folder}`)
}
