import { inSmallLetters } from '../../text/case.ts'
import { holdsNeed, type Need, needOf } from '../../text/needed-words.ts'
import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** A pattern of a rule. Most never meet a sentence that they may match, so it is compiled when first one does. */
class Frame {
  readonly #source: string
  readonly #need: Need | undefined
  #pattern: RegExp | undefined

  constructor(source: string) {
    this.#source = source
    this.#need = needOf(source)
  }

  /** False where the pattern surely does not match. The text must be in small letters. */
  mayMatch(text: string): boolean {
    return this.#need === undefined || holdsNeed(text, this.#need)
  }

  /** For text in small letters, as patterns are written: much quicker than to heed both cases of every letter. */
  get pattern(): RegExp {
    this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${this.#source})(?![\\p{L}\\p{N}])`, 'gu')
    return this.#pattern
  }
}

const known = new WeakMap<readonly string[], readonly Frame[]>()

function framesOf(sources: readonly string[]): readonly Frame[] {
  let frames = known.get(sources)
  if (frames === undefined) {
    frames = sources.map((source) => new Frame(source))
    known.set(sources, frames)
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
  const text = inSmallLetters(before + view.text.slice(first.start, last.end) + clauseAfter(view))
  const open = first.start - before.length
  let best: Ruling | undefined
  for (const frame of framesOf(frames)) {
    if (!frame.mayMatch(text)) continue
    const span = holding(frame.pattern, text, first.start - open, last.end - open)
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
    // A frame may name what of it is the finding: the rest only tells of whom it is said.
    const named = match.groups?.['it']
    if (end >= to && named !== undefined) {
      const start = match.index + match[0].lastIndexOf(named)
      return start <= from && start + named.length >= to ? { start, end: start + named.length } : undefined
    }
    if (end >= to) return { start: match.index + leadOf(match[0]), end }
  }
  return undefined
}
