import type { Bearer } from '../../rules/define-rule.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { BE, CONJUNCTIONS, DEGREE_ADVERBS, MODALS, STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, rawAt, type View } from '../view.ts'

const HARD = /[.;:!?()\n\u2013\u2022|"]|\s\/\s/
const SUBJECTS: ReadonlyMap<string, Bearer> = new Map([
  ...['you', 'yourself', 'he', 'she', 'they', 'i', 'who'].map((word): [string, Bearer] => [word, 'person']),
  ...['us', 'we', 'ourselves'].map((word): [string, Bearer] => [word, 'team']),
  ...['it', 'this', 'that', 'there'].map((word): [string, Bearer] => [word, 'thing']),
])
const SOMEONE = new Set([
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'people',
  'those',
  'person',
  'individual',
  'individuals',
  'candidate',
  'candidates',
])

const isNoun = (view: View, index: number): boolean => {
  // "young engineers": names of jobs are taken for verbs now and then, but their endings are not a verb's
  const key = keyAt(view, index)
  if (bearerOf(key) !== undefined && (!view.tags(index).has('Verb') || /(?:[eo]rs?|ists?)$/.test(key)))
    return true
  const tags = view.tags(index)
  return tags.has('Noun') && !tags.has('Pronoun')
}

/** Whether a word can stand in a list of describing words. */
export const describes = (view: View, index: number): boolean => {
  const key = keyAt(view, index)
  if (CONJUNCTIONS.has(key) || DEGREE_ADVERBS.has(key)) return true
  if (STOPS.has(key)) return false
  const tags = view.tags(index)
  return (
    tags.has('Adjective') ||
    tags.has('Adverb') ||
    tags.has('Gerund') ||
    tags.has('PastTense') ||
    tags.has('Participle')
  )
}

/** The noun that the words after the candidate lead to: "dynamic, friendly [team]". */
function headAfter(view: View): number | undefined {
  let head: number | undefined
  for (let at = view.to; at < Math.min(view.hi, view.to + 12); at++) {
    const gap = gapBefore(view, at)
    const key = keyAt(view, at)
    if (HARD.test(gap)) break
    if (gap.includes(',') || CONJUNCTIONS.has(key)) {
      if (head !== undefined) break
      // "Agile and resilient, comfortable …": after "and" the list of words is closed
      if (at === view.to && gap.includes(',') && CONJUNCTIONS.has(keyAt(view, view.from - 1))) break
      if (CONJUNCTIONS.has(key)) continue
    }
    if (STOPS.has(key)) break
    if (head !== undefined && gap.includes('/')) break
    if (isNoun(view, at)) head = at
    else if (head !== undefined || !describes(view, at)) break
  }
  return head
}

function classify(view: View, head: number): Bearer {
  const own = bearerOf(keyAt(view, head))
  if (own !== undefined) return own
  return 'thing'
}

/** The subject of "… is [word]", and of "someone [word]". */
function subjectOf(view: View): Bearer | undefined {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 16); at--) {
    if (/[;:!?\n\u2013\u2022]/.test(gapBefore(view, at + 1))) return undefined
    const key = keyAt(view, at)
    const token = view.tokens[at]
    const tail = token?.tail ?? ''
    if (BE.has(key)) return subjectBefore(view, at)
    if ((tail === "'re" || tail === "'m" || tail === "'s") && SUBJECTS.has(key)) return SUBJECTS.get(key)
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

const allDescribe = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!describes(view, at)) return false
  return true
}

function subjectBefore(view: View, be: number): Bearer | undefined {
  let at = be - 1
  while (
    at >= view.lo &&
    (MODALS.has(keyAt(view, at)) || view.tags(at).has('Adverb')) &&
    !SUBJECTS.has(keyAt(view, at))
  ) {
    if ((view.tokens[at]?.tail ?? '') !== '') break
    at--
  }
  if (keyAt(view, at) === 'here' && at > view.lo) at--
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
  if (STOPS.has(key) || CONJUNCTIONS.has(key)) return undefined
  return bearerOf(key) ?? (key === 'appointed' || key === 'selected' ? 'person' : 'thing')
}

const MONEY = new Set([
  'salary',
  'pay',
  'rate',
  'wage',
  'package',
  'benefits',
  'remuneration',
  'compensation',
  'bonus',
  'fee',
])

/** A bare list of qualities, such as an item that begins "Calm, decisive and kind". */
function bareList(view: View): Bearer | undefined {
  let at = view.from
  while (at > view.lo && !/[:\n\u2022\u2013(]/.test(gapBefore(view, at))) {
    // The first word of a line has a capital, and so is often taken for a name.
    if (!describes(view, at - 1) && !isTrait(view, at - 1) && at - 1 > view.lo) return undefined
    at--
  }
  const follows = at > view.lo ? gapBefore(view, at) : ''
  const asked =
    view.block.kind === 'item' || view.block.section === 'requirements' || view.block.section === 'desirable'
  if (follows.includes(':') && MONEY.has(keyAt(view, at - 1))) return 'thing'
  if (asked || follows.includes(':')) return 'person'
  for (let i = view.to; i < view.hi; i++) if (keyAt(view, i) === 'you') return 'person'
  return undefined
}

const TRAITS =
  /(?:ness|ity|tion|ism|ence|ance|cy|tact|passion|drive|numeracy|initiative|enthusiasm|energy|flair|courage|grit|ambition|warmth)$/
/** Qualities of systems, among which "resilience" is one more. */
const SYSTEM = new Set([
  'security',
  'performance',
  'scalability',
  'availability',
  'reliability',
  'compatibility',
  'maintainability',
  'stability',
  'usability',
  'observability',
  'capacity',
  'latency',
  'continuity',
  'redundancy',
])

const isTrait = (view: View, index: number): boolean =>
  TRAITS.test(keyAt(view, index)) && !SYSTEM.has(keyAt(view, index))

const amongSystems = (view: View): boolean => {
  for (let at = Math.max(view.lo, view.from - 6); at < Math.min(view.hi, view.to + 6); at++)
    if (SYSTEM.has(keyAt(view, at))) return true
  return false
}

/** In a list of qualities, "Passion, drive and tact", a word that could be a verb is a noun. */
export function amongTraits(view: View): boolean {
  const before = view.from - 1
  const joined = CONJUNCTIONS.has(keyAt(view, before))
    ? before - 1
    : gapBefore(view, view.from).includes(',')
      ? before
      : -1
  return joined >= view.lo && isTrait(view, joined) && !view.tags(joined).has('Verb')
}

const HAS = new Set(
  `have has having had possess possesses possessing show shows showing demonstrate demonstrates demonstrating bring brings
  bringing need needs require requires requiring take takes with your display displays exhibit want wants
  got personal natural genuine real strong great true relentless inner combine combines full`.split(/\s+/),
)

/** After these a word that names a quality is a verb: "drive the plan". */
const OBJECTS = new Set([
  'our',
  'the',
  'a',
  'an',
  'their',
  'your',
  'its',
  'this',
  'these',
  'it',
  'us',
  'them',
  'how',
  'what',
])

export const takesObject = (view: View): boolean =>
  OBJECTS.has(keyAt(view, view.to)) && gapBefore(view, view.to).trim() === ''

/** Who holds a quality named by a noun: "your [drive]", "Passion, [drive] and tact". */
function holderOf(view: View): Bearer | undefined {
  const next = keyAt(view, view.to)
  if (next === 'of' && ['our', 'the', 'its', 'their', 'systems'].includes(keyAt(view, view.to + 1)))
    return 'thing'
  if (
    gapBefore(view, view.to).trim() === '' &&
    view.to < view.hi &&
    view.tags(view.to).has('Noun') &&
    !STOPS.has(next)
  ) {
    return bearerOf(next) === 'person' ? 'person' : 'thing'
  }
  if (amongSystems(view)) return 'thing'
  let at = view.from - 1
  for (; at >= Math.max(view.lo, view.from - 10); at--) {
    const gap = gapBefore(view, at + 1)
    if (/[;!?\n\u2013\u2022]/.test(gap)) break
    if (gap.includes(':')) return 'person'
    const key = keyAt(view, at)
    if (HAS.has(key)) return 'person'
    if (key === 'our' || key === 'its' || key === 'their') return 'organisation'
    if ((view.tokens[at]?.tail ?? '') === "'s") return bearerOf(key) ?? 'thing'
    if (
      [
        'the',
        'a',
        'an',
        'of',
        'some',
        'plenty',
        'lots',
        'and',
        'or',
        'both',
        'much',
        'degree',
        'high',
        'in',
        'sense',
      ].includes(key)
    )
      continue
    if (!describes(view, at) && !isTrait(view, at) && !gap.includes(',')) return 'thing'
    if (STOPS.has(key)) return undefined
  }
  const start = at < view.lo || /[\n\u2022]/.test(gapBefore(view, at + 1))
  return start ? (bareStart(view) ? 'person' : undefined) : undefined
}

const bareStart = (view: View): boolean =>
  view.block.kind === 'item' || view.block.section === 'requirements' || view.block.section === 'desirable'

/** Who or what the candidate is said of; `undefined` where the sentence does not tell. */
export function saidOf(view: View, as: 'adjective' | 'noun'): Bearer | undefined {
  if (as === 'noun') return holderOf(view)
  // "competitive salary" is so common that it should not cost a tagging
  if (MONEY.has(keyAt(view, view.to)) && gapBefore(view, view.to) === ' ') return 'thing'
  const head = headAfter(view)
  if (head !== undefined) {
    // "an ambitious, friendly and fast-growing company": the last noun decides, whatever stands between
    return classify(view, head)
  }
  return subjectOf(view) ?? bareList(view)
}

/** Whether the sentence sets most of its words in capitals at the start, as titles do. */
export function titleCased(view: View): boolean {
  let capital = 0
  let counted = 0
  for (let at = view.lo; at < view.hi; at++) {
    const raw = rawAt(view, at)
    if (raw.length < 4 && !/^\p{Lu}/u.test(raw)) continue
    if (!/^\p{L}/u.test(raw)) continue
    counted++
    if (/^\p{Lu}/u.test(raw)) capital++
  }
  return counted >= 2 && capital / counted > 0.75
}
