import { type LetterRuns, letterRuns, slotsOf } from '../text/letter-runs.ts'
import { neededIn } from '../text/needed-words.ts'
import type { Sentence } from './advert-view.ts'

/** A text that a match of one pattern may need. */
interface Needed {
  readonly pattern: number
  readonly slots: readonly number[]
}

/** Numbers of the patterns that were asked for, in that order; -1 where nothing can be told of one. */
const numbers = new WeakMap<RegExp, number>()
let known = 0
/** The needed texts by one of their slots: a sentence looks up the slots that it has, and meets only what may stand. */
const bySlot = new Map<number, Needed[]>()

/** What may match in a sentence, of the patterns that were known when it was first looked at. */
interface Outlook {
  readonly known: number
  readonly may: Uint8Array
}

const outlooks = new WeakMap<Sentence, Outlook>()

/**
 * Whether a pattern may match in a sentence: false only where it can't. Most patterns meet none of their words in most
 * sentences, and to know that is far cheaper than to try the pattern.
 */
export function mayMatch(pattern: RegExp, sentence: Sentence): boolean {
  const number = numbers.get(pattern) ?? register(pattern)
  if (number === -1) return true
  let outlook = outlooks.get(sentence)
  if (outlook === undefined) {
    outlook = outlookOf(sentence)
    outlooks.set(sentence, outlook)
  }
  // Patterns that came later are tried.
  return number >= outlook.known || outlook.may[number] === 1
}

function register(pattern: RegExp): number {
  const needed = neededIn(pattern)
  const number = needed === undefined ? -1 : known++
  numbers.set(pattern, number)
  for (const text of needed ?? []) {
    const slots = slotsOf(text)
    const [key = 0] = slots.toSorted((a, b) => (bySlot.get(a)?.length ?? 0) - (bySlot.get(b)?.length ?? 0))
    const there = bySlot.get(key)
    const entry = { pattern: number, slots }
    if (there === undefined) bySlot.set(key, [entry])
    else there.push(entry)
  }
  return number
}

function outlookOf(sentence: Sentence): Outlook {
  const may = new Uint8Array(known)
  const { has, list } = letterRuns(sentence.text.toLowerCase())
  for (const slot of list) {
    for (const { pattern, slots } of bySlot.get(slot) ?? [])
      if (may[pattern] === 0 && isThere(slots, has)) may[pattern] = 1
  }
  return { known, may }
}

function isThere(slots: readonly number[], has: LetterRuns['has']): boolean {
  for (const slot of slots) if (has[slot] === 0) return false
  return true
}
