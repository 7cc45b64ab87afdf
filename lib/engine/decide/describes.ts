import { bearerOf } from '../lexicon/nouns.ts'
import { CONJUNCTIONS, DEGREE_ADVERBS, OBJECTS, STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, type View } from '../view.ts'

/** Words that the tagger often takes for nouns at the end of a list of qualities. */
const QUALITIES = new Set('numerate literate punctual tidy neat courteous polite'.split(' '))

/** Whether a word names someone or something here. */
export const isNoun = (view: View, index: number): boolean => {
  if (QUALITIES.has(keyAt(view, index))) return false
  // "young engineers": names of jobs are taken for verbs now and then, but their endings are not a verb's
  const key = keyAt(view, index)
  if (bearerOf(key) !== undefined && (/(?:[eo]rs?|ists?)$/.test(key) || !view.tags(index).has('Verb')))
    return true
  const tags = view.tags(index)
  return tags.has('Noun') && !tags.has('Pronoun')
}

/** Whether a word can stand in a list of describing words. */
export const describes = (view: View, index: number): boolean => {
  const key = keyAt(view, index)
  if (CONJUNCTIONS.has(key) || DEGREE_ADVERBS.has(key)) return true
  if (STOPS.has(key)) return false
  if (QUALITIES.has(key)) return true
  const tags = view.tags(index)
  return (
    tags.has('Adjective') ||
    tags.has('Adverb') ||
    tags.has('Gerund') ||
    tags.has('PastTense') ||
    tags.has('Participle')
  )
}

/** An item, or a paragraph of requirements: what stands there is asked of the person. */
export const inRequirements = ({ block }: View): boolean =>
  block.kind === 'item' || block.section === 'requirements' || block.section === 'desirable'

/** "a rockstar developer", not "a rockstar to join": whether a noun of its own follows the candidate. */
export function standsBeforeNoun(view: View): boolean {
  for (let at = view.to; at < Math.min(view.hi, view.to + 4); at++) {
    const key = keyAt(view, at)
    const gap = gapBefore(view, at)
    if ((gap !== ' ' && gap !== '-') || STOPS.has(key) || CONJUNCTIONS.has(key)) return false
    // "the maestro conducting our choir"
    if (at === view.to && gap === ' ' && /ing$/.test(key) && OBJECTS.has(keyAt(view, at + 1))) return false
    if (isNoun(view, at)) return true
    if (!describes(view, at)) return false
  }
  return false
}

/** Nouns that words before them share: "multitasking and planning skills". */
const SHARED = new Set('skills skill ability abilities capability capabilities aptitude'.split(' '))
const FAR = 7

/** Whether the candidate shares a noun further on with others: "multitasking and time-management skills". */
export function sharesNoun(view: View): boolean {
  if (!/ing$/.test(keyAt(view, view.to - 1))) return false
  if (!CONJUNCTIONS.has(keyAt(view, view.to)) && !gapBefore(view, view.to).includes(',')) return false
  for (let at = view.to; at < Math.min(view.hi, view.to + FAR); at++) {
    const key = keyAt(view, at)
    if (STOPS.has(key) || /[.;:!?()\n]/.test(gapBefore(view, at))) return false
    if (SHARED.has(key)) return true
  }
  return false
}
