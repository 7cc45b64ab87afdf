import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

const compiled = new WeakMap<readonly string[], RegExp>()

/** All frames of a rule as one pattern, so that a sentence is led over once. */
function patternOf(frames: readonly string[]): RegExp {
  let pattern = compiled.get(frames)
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${frames.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    compiled.set(frames, pattern)
  }
  return pattern
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
  const pattern = patternOf(frames)
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = open + match.index
    const end = start + match[0].length
    if (start > first.start || match[0] === '') return undefined
    if (end >= last.end) return { start: Math.min(first.start, start + leadOf(match[0])), end }
  }
  return undefined
}
