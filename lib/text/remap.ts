/**
 * Keeps spans right while a person types: two texts are taken to differ by one edit, spans outside it move along,
 * and a span that the edit touches is given up, because nobody knows what it says until the next check.
 */

/** One replacement in a text: at `start`, `removed` code units went and `inserted` came. UTF-16 code units. */
export interface TextEdit {
  readonly start: number
  readonly removed: number
  readonly inserted: number
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The smallest single edit that turns `before` into `after`; undefined when they are equal. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1
  }
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start }
}

/** Where the span lies after the edit; undefined when the edit overlaps it or stands at its edge. */
export function remapSpan<S extends Range>(span: S, edit: TextEdit | undefined): S | undefined {
  if (edit === undefined || span.end < edit.start) return span
  if (span.start <= edit.start + edit.removed) return undefined
  const shift = edit.inserted - edit.removed
  return { ...span, start: span.start + shift, end: span.end + shift }
}
