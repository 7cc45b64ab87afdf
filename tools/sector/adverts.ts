import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import * as v from 'valibot'
import { readLines } from '../check/read-lines.ts'

/** A field that is null is a field left out. */
const said = v.nullish(v.string())

const advert = v.object({
  title: said,
  employer: said,
  text: v.string(),
})

export type SampleAdvert = v.InferOutput<typeof advert>

/** The adverts of a sample, one at a time. Throws for a file that can't be read or a line that is no advert. */
export async function* adverts(file: string): AsyncGenerator<SampleAdvert> {
  const packed = createReadStream(file)
  // A broken file is reported through the stream that is read.
  const lines = file.endsWith('.gz') ? pipeline(packed, createGunzip(), () => undefined) : packed
  for await (const { bytes: line } of readLines(lines)) {
    const text = line === undefined ? '' : new TextDecoder().decode(line)
    if (text.trim() !== '') yield v.parse(advert, JSON.parse(text))
  }
}
