import type { Part, Pattern } from './shapes.ts'
import { type Laid, MOST_TERMS, type Vocabulary } from './vocabulary.ts'

/** Says of a clause whether a pattern may apply to it: false only where it surely does not. */
export type Sieve = (laid: Laid) => boolean

/** The terms that a part may fit, a bit each. */
type Fit = (laid: Laid) => number

/** From the places reached so far, a bit each, to those reached behind a part. */
type Step = (laid: Laid, places: number) => number

/**
 * All ways through a pattern at once: the places that are reached are the bits of a number, and each part moves them
 * on over the terms that it may fit. What a part asks beyond words and tags is taken as fulfilled.
 */
export function sieveOf({ regs }: Pattern, words: Vocabulary): Sieve {
  const steps = regs.map((part) => stepOf(part, words))
  const first = regs[0]?.start === true
  const last = regs.at(-1)?.end === true
  return (laid) => {
    if (laid.length > MOST_TERMS) return true
    const all = (2 << laid.length) - 1
    let places = first ? 1 : all
    for (const step of steps) {
      places = step(laid, places) & all
      if (places === 0) return false
    }
    return !last || (places & (1 << laid.length)) !== 0
  }
}

const ANY: Fit = () => -1

function stepOf(part: Part, words: Vocabulary): Step {
  // What is not to stand there may be nothing, or much.
  if (part.negative === true) return (_, places) => -(places & -places)
  const once =
    part.choices === undefined ? over(fitOf(part, words)) : throughChoices(part, part.choices, words)
  if (part.greedy !== true)
    return part.optional === true ? (laid, places) => places | once(laid, places) : once
  return (laid, places) => {
    let reached = once(laid, places)
    for (;;) {
      const more = reached | once(laid, reached)
      if (more === reached) return part.optional === true ? places | reached : reached
      reached = more
    }
  }
}

/** Over one term; over both halves of a contraction ("you've"), which compromise now and then takes as one. */
const over =
  (meets: Fit): Step =>
  (laid, places) => {
    const met = places & meets(laid)
    return (met << 1) | ((met & laid.implicit) << 2)
  }

function throughChoices({ operator }: Part, choices: readonly (readonly Part[])[], words: Vocabulary): Step {
  if (operator === 'or') {
    const ways = choices.map((choice) => choice.map((part) => throughChoice(part, words)))
    return (laid, places) => {
      let reached = 0
      for (const way of ways) {
        let own = places
        for (const step of way) own = step(laid, own)
        reached |= own
      }
      return reached
    }
  }
  if (choices.some(({ length }) => length !== 1)) return (_, places) => -(places & -places)
  const those = choices.flatMap((choice) => choice.map((part) => fitOf(part, words)))
  return (laid, places) => those.reduce((met, meets) => met & meets(laid), places) << 1
}

/** Within a choice compromise heeds no flag but the one for more than once. */
function throughChoice(part: Part, words: Vocabulary): Step {
  const { optional: _, negative, ...plain } = part
  return negative === true ? over(ANY) : stepOf(plain, words)
}

function fitOf(part: Part, words: Vocabulary): Fit {
  const { word, tag, method, switch: either, fastOr, pos } = part
  if (part.id !== undefined || part.fuzzy === true || part.use !== undefined || part.negative === true)
    return ANY
  if (word !== undefined) return at(words.key(word))
  if (tag !== undefined) return at(words.key(`#${tag}`))
  if (method !== undefined) return (laid) => laid.where(method)
  if (either !== undefined) return at(words.key(`%${either}%`))
  if (fastOr === undefined) return ANY
  const some = at(words.set(fastOr))
  if (pos === undefined) return some
  // Going on over more terms, compromise does not ask for the part of speech in the same way.
  if (part.greedy === true) return ANY
  const tagged = at(words.key(`#${pos}`))
  return (laid) => some(laid) & tagged(laid)
}

const at =
  (key: number): Fit =>
  (laid) =>
    laid.at[key] ?? 0
