import type { Bearer } from '../../rules/define-rule.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { BE, CONJUNCTIONS, MODALS, SOMEONE, STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, type View } from '../view.ts'
import { describes } from './describes.ts'

const SOUGHT = new Set(['seek', 'want', 'need', 'hire', 'choose'])
export const HARD = /[.;:!?()\n\u2013\u2022|"]|\s\/\s/
export const SUBJECTS: ReadonlyMap<string, Bearer> = new Map([
  ...['you', 'yourself', 'he', 'she', 'they', 'i', 'who'].map((word): [string, Bearer] => [word, 'person']),
  ...['us', 'we', 'ourselves'].map((word): [string, Bearer] => [word, 'team']),
  ...['it', 'this', 'that', 'there'].map((word): [string, Bearer] => [word, 'thing']),
])

/** "you're": a subject with its verb. */
export const isShortened = (view: View, at: number): boolean =>
  SUBJECTS.has(keyAt(view, at)) && /^'(?:re|m|s)$/.test(view.tokens[at]?.tail ?? '')

/** The subject of "… is [word]", and of "someone [word]". */
export function subjectOf(view: View): Bearer | undefined {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 16); at--) {
    if (/[;:!?\n\u2013\u2022]/.test(gapBefore(view, at + 1))) return undefined
    const key = keyAt(view, at)
    if (BE.has(key)) return subjectBefore(view, at)
    // "Are you ambitious?"
    if (BE.has(keyAt(view, at - 1)) && allDescribe(view, at + 1, view.from) && SUBJECTS.has(key))
      return SUBJECTS.get(key)
    if (isShortened(view, at)) return SUBJECTS.get(key)
    if (SOMEONE.has(key) && at >= view.from - 6 && allDescribe(view, at + 1, view.from)) return 'person'
    if (
      STOPS.has(key) &&
      !MODALS.has(key) &&
      key !== 'with' &&
      key !== 'in' &&
      key !== 'at' &&
      key !== 'of' &&
      key !== 'the'
    )
      return undefined
  }
  return undefined
}

/** "You have tact and are bold": the verbs share a subject. */
function pronounBefore(view: View, from: number): Bearer | undefined {
  for (let at = from - 1; at >= Math.max(view.lo, from - 12); at--) {
    const subject = SUBJECTS.get(keyAt(view, at))
    if (subject !== undefined) return keyAt(view, at) === 'you' ? subject : undefined
  }
  return undefined
}

export const allDescribe = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!describes(view, at)) return false
  return true
}

/** "able to take the lead, be …", "the ability to keep calm and be …": the words before ask it of the person. */
const ASKED_TO = new Set('able ability willing willingness ready capacity confidence'.split(' '))

function askedBefore(view: View, be: number): boolean {
  if (keyAt(view, be) !== 'be') return false
  for (let at = be - 1; at >= Math.max(view.lo, be - 12); at--) {
    if (/[.;:!?()\n\u2022]/.test(gapBefore(view, at + 1)) || SUBJECTS.has(keyAt(view, at + 1))) return false
    if (ASKED_TO.has(keyAt(view, at))) return true
  }
  return false
}

/** "Our clerks are known to be …" */
const SAID = /^(?:known|said|reputed|supposed|asked|required|meant)$/

function subjectBefore(view: View, be: number): Bearer | undefined {
  if (askedBefore(view, be)) return 'person'
  let at = be - 1
  if (keyAt(view, at) === 'to' && SAID.test(keyAt(view, at - 1)) && BE.has(keyAt(view, at - 2))) at -= 3
  while (
    at >= view.lo &&
    (MODALS.has(keyAt(view, at)) || /ly$/.test(keyAt(view, at))) &&
    !SUBJECTS.has(keyAt(view, at))
  ) {
    if ((view.tokens[at]?.tail ?? '') !== '') break
    at--
  }
  if (keyAt(view, at) === 'here' && at > view.lo) at--
  // "The surveyor we seek is gentle"
  if (SOUGHT.has(keyAt(view, at)) && keyAt(view, at - 1) === 'we') at -= 2
  if (at < view.lo) return 'person'
  const key = keyAt(view, at)
  const pronoun = SUBJECTS.get(key)
  if (key === 'who' || key === 'that') {
    const before = bearerOf(keyAt(view, at - 1))
    if (before !== undefined && before !== 'thing') return before
    return key === 'who' ? 'person' : 'thing'
  }
  if (pronoun !== undefined) return pronoun
  if (HARD.test(gapBefore(view, at + 1))) return 'person'
  if (CONJUNCTIONS.has(key)) return pronounBefore(view, at)
  if (STOPS.has(key)) return undefined
  // "The team of nine is lively"
  for (let of = at - 1; of >= Math.max(view.lo, at - 2); of--)
    if (keyAt(view, of) === 'of' && bearerOf(keyAt(view, of - 1)) === 'team') return 'team'
  const own = bearerOf(key)
  const whole = own === 'person' || own === 'team' ? undefined : wholeSubject(view, at)
  return whole ?? own ?? (key === 'appointed' || key === 'selected' ? 'person' : 'thing')
}

const WITHIN = new Set('in at on of across from behind'.split(' '))
/** "Everyone in this firm of twenty is …": people of whom the words in between only say where. */
function wholeSubject(view: View, last: number): Bearer | undefined {
  for (let at = last - 1; at >= Math.max(view.lo + 1, last - 7); at--) {
    if (gapBefore(view, at + 1) !== ' ') return undefined
    const key = keyAt(view, at)
    if (BE.has(key) || MODALS.has(key)) return undefined
    if (!WITHIN.has(key)) continue
    const before = bearerOf(keyAt(view, at - 1))
    const begins = at - 1 === view.lo || /^(?:our|the|all|most|your|my)$/.test(keyAt(view, at - 2))
    if (before !== undefined && key !== 'of' && begins) return before === 'thing' ? undefined : before
  }
  return undefined
}
