import type { Block } from '../model/advert.ts'
import type { Finding, Span, Suggestion } from '../model/finding.ts'
import { editBetween, remapSpan, type TextEdit } from '../text/remap.ts'

/** All blocks as one text, one a line, and where each begins. */
interface Joined {
  readonly text: string
  readonly starts: ReadonlyMap<string, number>
  readonly blocks: readonly Block[]
}

function join(blocks: readonly Block[]): Joined {
  const starts = new Map<string, number>()
  let at = 0
  for (const block of blocks) {
    starts.set(block.id, at)
    at += block.text.length + 1
  }
  return { text: blocks.map((block) => block.text).join('\n'), starts, blocks }
}

/** Whether the two readings say the same in the same blocks, whatever their ids. */
export const sameBlocks = (one: readonly Block[], other: readonly Block[]): boolean =>
  one.length === other.length &&
  one.every(({ text, kind }, at) => text === other[at]?.text && kind === other[at]?.kind)

/**
 * Moves findings from one reading of a draft to the next. The whole draft is taken to differ by one edit, since a
 * person splits and joins paragraphs as well; a finding that the edit touches, or that no block holds now, is gone.
 */
export function remapFindings(
  findings: readonly Finding[],
  before: readonly Block[],
  after: readonly Block[],
): readonly Finding[] {
  if (findings.length === 0) return findings
  const [old, now] = [join(before), join(after)]
  const edit = editBetween(old.text, now.text)
  return findings.flatMap((finding) => {
    const span = moved(finding, old, now, edit)
    if (span === undefined) return []
    const suggestions = finding.suggestions.flatMap((suggestion) =>
      movedSuggestion(suggestion, old, now, edit),
    )
    return [{ ...finding, ...span, suggestions }]
  })
}

function movedSuggestion(
  suggestion: Suggestion,
  old: Joined,
  now: Joined,
  edit: TextEdit | undefined,
): Suggestion[] {
  const edits = suggestion.edits.flatMap((one) => {
    const span = moved(one, old, now, edit)
    return span === undefined ? [] : [{ ...one, ...span }]
  })
  return edits.length === suggestion.edits.length ? [{ ...suggestion, edits }] : []
}

function moved(span: Span, old: Joined, now: Joined, edit: TextEdit | undefined): Span | undefined {
  const from = old.starts.get(span.block)
  if (from === undefined) return undefined
  const place = remapSpan({ start: from + span.start, end: from + span.end }, edit)
  if (place === undefined) return undefined
  const block = blockAt(now, place.start)
  const at = block === undefined ? undefined : now.starts.get(block.id)
  if (block === undefined || at === undefined || place.end > at + block.text.length) return undefined
  return { block: block.id, start: place.start - at, end: place.end - at }
}

/** The last block that begins at or before the place. */
function blockAt({ blocks, starts }: Joined, place: number): Block | undefined {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const block = blocks[middle]
    if (block !== undefined && (starts.get(block.id) ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return blocks[low]
}
