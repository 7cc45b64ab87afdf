import type { Span } from '../../model/finding.ts'
import type { Reading } from './read.ts'

/** Both ends of a span in the page: a node and an offset in its data. */
interface Ends {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
}

/** Where the span's first and last code unit stand; undefined where the reading has no such words. */
export function endsOf(reading: Reading, span: Span): Ends | undefined {
  const runs = reading.maps.get(span.block)?.runs ?? []
  const first = runs.find((run) => span.start < run.to)
  const last = runs.findLast((run) => span.end > run.from)
  if (first === undefined || last === undefined || span.end <= span.start || span.start < first.from)
    return undefined
  if (span.end > last.to) return undefined
  const startOffset = first.at + (span.start - first.from)
  const endOffset = last.at + (span.end - last.from)
  // The page may have changed its text since it was read.
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset }
}

/** A live range over the span, which moves along with edits around it. */
export function rangeOf(reading: Reading, span: Span): Range | undefined {
  const ends = endsOf(reading, span)
  if (ends === undefined || !ends.startContainer.isConnected || !ends.endContainer.isConnected)
    return undefined
  const range = ends.startContainer.ownerDocument.createRange()
  range.setStart(ends.startContainer, ends.startOffset)
  range.setEnd(ends.endContainer, ends.endOffset)
  return range
}

/** The block and offset at which a position in the page stands; undefined outside what was read. */
export function spotOf(
  reading: Reading,
  node: Node,
  offset: number,
): { block: string; at: number } | undefined {
  for (const { block, runs } of reading.maps.values()) {
    const run = runs.find(
      (one) => one.node === node && offset >= one.at && offset <= one.at + (one.to - one.from),
    )
    if (run !== undefined) return { block, at: run.from + (offset - run.at) }
  }
  return undefined
}
