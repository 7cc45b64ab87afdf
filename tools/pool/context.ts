import type { FoundSpan } from '../accuracy/shapes.ts'
import { edited } from './newly-flagged.ts'

const REACH = 110
const LONGEST_SENTENCE = 600
/** Ends a sentence or a line; good enough to read by. */
const BREAK = /[.!?](?=\s)|[\n\r]/g

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The words around a finding, itself in [[brackets]]. */
export function inContext(text: string, { start, end }: FoundSpan): string {
  const before = oneLine(text.slice(Math.max(0, start - REACH), start)).trimStart()
  const after = oneLine(text.slice(end, end + REACH)).trimEnd()
  return `${before}[[${oneLine(text.slice(start, end))}]]${after}`
}

/** Where the sentence or line that holds the span starts and ends; never more than some hundred characters away. */
export function sentenceAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = Math.max(0, from - LONGEST_SENTENCE)
  const before = text.slice(start, from)
  for (const found of before.matchAll(BREAK)) start = from - before.length + found.index + 1
  const after = text.slice(to, to + LONGEST_SENTENCE)
  const stop = after.search(BREAK)
  return { start, end: to + (stop < 0 ? after.length : stop + 1) }
}

/** The sentence before and after the first suggestion; undefined where the finding has none. */
export function mended(text: string, finding: FoundSpan): { before: string; after: string } | undefined {
  const [first] = finding.suggestions
  if (first === undefined) return undefined
  const { edits } = first
  const from = Math.min(finding.start, ...edits.map(({ start }) => start))
  const to = Math.max(finding.end, ...edits.map(({ end }) => end))
  const { start, end } = sentenceAround(text, from, to)
  const sentence = text.slice(start, end)
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return { before: oneLine(sentence).trim(), after: oneLine(edited(sentence, within)).trim() }
}
