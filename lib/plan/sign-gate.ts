import { type LetterRuns, letterRuns, slotsOf } from '../text/letter-runs.ts'
import { neededIn } from '../text/needed-words.ts'
import type { Sentence } from './advert-view.ts'

/** For each text that a match may need, its slots; undefined where nothing can be told of the pattern. */
type Gate = readonly (readonly number[])[] | undefined

const gates = new WeakMap<RegExp, { readonly gate: Gate }>()
const runsOf = new WeakMap<Sentence, LetterRuns>()

/**
 * Whether a pattern may match in a sentence: false only where it can't. Most patterns meet none of their words in most
 * sentences, and to know that is far cheaper than to try the pattern.
 */
export function mayMatch(pattern: RegExp, sentence: Sentence): boolean {
  const gate = gateOf(pattern)
  if (gate === undefined) return true
  let runs = runsOf.get(sentence)
  if (runs === undefined) {
    runs = letterRuns(sentence.text.toLowerCase())
    runsOf.set(sentence, runs)
  }
  for (const slots of gate) if (isThere(slots, runs)) return true
  return false
}

function isThere(slots: readonly number[], runs: LetterRuns): boolean {
  for (const slot of slots) if (runs[slot] === 0) return false
  return true
}

function gateOf(pattern: RegExp): Gate {
  let known = gates.get(pattern)
  if (known === undefined) {
    known = { gate: neededIn(pattern)?.map(slotsOf) }
    gates.set(pattern, known)
  }
  return known.gate
}
