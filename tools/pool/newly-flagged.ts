import type { FoundSpan } from '../accuracy/shapes.ts'

type Edit = FoundSpan['suggestions'][number]['edits'][number]

/** The text with the edits made; their offsets point into it as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  let changed = text
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + words + changed.slice(end)
  return changed
}

const keyOf = ({ in: part = 'text', rule, start, end }: FoundSpan): string =>
  `${part} ${rule} ${start} ${end}`

/**
 * What is found after the edits and was not there before them, at the place to which the edits move it.
 * @param before findings in the text as it was
 * @param after findings in the text with the edits made
 */
export function newlyFlagged(
  before: readonly FoundSpan[],
  after: readonly FoundSpan[],
  edits: readonly Edit[],
): FoundSpan[] {
  const moved = (at: number): number =>
    edits.reduce(
      (place, edit) => (edit.end <= at ? place + edit.text.length - (edit.end - edit.start) : place),
      at,
    )
  const known = new Set(
    before.map((finding) =>
      keyOf(
        finding.in === 'title'
          ? finding
          : { ...finding, start: moved(finding.start), end: moved(finding.end) },
      ),
    ),
  )
  return after.filter((finding) => !known.has(keyOf(finding)) && !carriedOver(before, finding, edits))
}

/** Words that an edit takes out and puts in again, and that were found before. */
const carriedOver = (before: readonly FoundSpan[], anew: FoundSpan, edits: readonly Edit[]): boolean =>
  before.some(
    ({ rule, text, start, end }) =>
      rule === anew.rule &&
      text.toLowerCase() === anew.text.toLowerCase() &&
      edits.some(
        (edit) =>
          edit.start <= start && end <= edit.end && edit.text.toLowerCase().includes(text.toLowerCase()),
      ),
  )
