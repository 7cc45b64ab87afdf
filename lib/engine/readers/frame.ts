import { neededIn } from '../../text/needed-words.ts'
import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

interface Frame {
  readonly pattern: RegExp
  /** In lower case: without one of these the pattern can't match. */
  readonly needed: readonly string[] | undefined
}

const compiled = new WeakMap<readonly string[], readonly Frame[]>()

function framesOf(sources: readonly string[]): readonly Frame[] {
  let frames = compiled.get(sources)
  if (frames === undefined) {
    frames = sources.map((source) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
      needed: neededIn(new RegExp(source, 'iu')),
    }))
    compiled.set(sources, frames)
  }
  return frames
}

/** Who must and that they must is no part of the fault: "[you must] believe in God". */
const LEAD =
  /^(?:(?:you(?:'(?:ll|d|re|ve))?|must|should|shall|will|would|to|have to|has to|needs? to|be|are|is|who|we|they|the|our|all|staff|team|candidates?|applicants?|also|expected to|required to|asked to|already|you'd)(?: |$))+/i
const leadOf = (found: string): number => LEAD.exec(found)?.[0].length ?? 0

/**
 * A word that alone says nothing, such as "prayers", where a frame of the rule holds it: "compulsory prayers",
 * "no time for prayers". The finding is what the frame matches.
 */
export function readFrame(view: View, frames: readonly string[]): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = clauseBefore(view)
  const text = before + view.text.slice(first.start, last.end) + clauseAfter(view)
  const open = first.start - before.length
  const lower = text.toLowerCase()
  let best: Ruling | undefined
  for (const { pattern, needed } of framesOf(frames)) {
    if (needed !== undefined && !needed.some((word) => lower.includes(word))) continue
    const span = holding(pattern, text, first.start - open, last.end - open)
    if (span === undefined || (best !== undefined && best.start <= open + span.start)) continue
    best = { start: Math.min(first.start, open + span.start), end: open + span.end }
  }
  return best
}

/** The match that holds the stretch from `from` to `to`, without the words that lead into it. */
function holding(pattern: RegExp, text: string, from: number, to: number): Ruling | undefined {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    if (match.index > from || match[0] === '') return undefined
    if (end >= to) return { start: match.index + leadOf(match[0]), end }
  }
  return undefined
}
