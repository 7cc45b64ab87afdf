/** Longer lines are no advert; they are passed over without being kept. */
const LONGEST_LINE = 64 * 1024 * 1024

export interface RawLine {
  /** From 1, blank lines counted. */
  readonly number: number
  /** Without its line feed; undefined where the line is too long to keep. */
  readonly bytes: Uint8Array | undefined
}

/** Lines as they come in, so that memory holds one line at a time. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<RawLine> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const line = (): RawLine => {
    number++
    const bytes = size > longest ? undefined : Buffer.concat(parts)
    parts = []
    size = 0
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield line()
}
