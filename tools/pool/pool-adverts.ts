import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import * as v from 'valibot'
import { dataPath, need } from '../accuracy/data.ts'
import { checkLines } from '../accuracy/run-check.ts'
import { type CheckedAdvert, checkedAdvert, type FoundSpan } from '../accuracy/shapes.ts'
import { readLines } from '../check/read-lines.ts'

/** One finding with the text it points into. */
export interface Hit {
  readonly text: string
  readonly finding: FoundSpan
}

/** The pool as it is stored, unpacked. Throws `MissingData` when there is no pool in the folder. */
function openPool(folder: string): Readable {
  need(folder, 'pool')
  const adverts = createGunzip()
  // A broken file is reported through the stream that is read.
  pipeline(createReadStream(dataPath(folder, 'pool')), adverts, () => undefined)
  return adverts
}

const poolRow = v.looseObject({ id: v.union([v.string(), v.number()]) })

/** The pool's adverts as they are stored, one at a time. */
export async function* poolRows(folder: string): AsyncGenerator<v.InferOutput<typeof poolRow>> {
  for await (const { bytes } of readLines(openPool(folder))) {
    const row = v.safeParse(poolRow, JSON.parse(new TextDecoder().decode(bytes)))
    if (row.success) yield row.output
  }
}

/** The pool's checked adverts, one at a time. */
export async function* poolAdverts(folder: string): AsyncGenerator<CheckedAdvert> {
  for await (const line of checkLines(openPool(folder))) {
    const read = v.safeParse(checkedAdvert, JSON.parse(line))
    if (read.success) yield read.output
    else console.error(`Passed over a line that could not be checked: ${line.slice(0, 120)}`)
  }
}

/** Findings in the text; those in the title point elsewhere and are left out. */
export const hitsOf = ({ text, findings }: CheckedAdvert): Hit[] =>
  findings.flatMap((finding) => (finding.in === 'title' ? [] : [{ text, finding }]))
