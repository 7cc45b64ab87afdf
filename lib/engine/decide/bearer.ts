import type { Bearer } from '../../rules/define-rule.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { BE, CONJUNCTIONS, MONEY, STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, rawAt, type View } from '../view.ts'
import { describes, inRequirements, isNoun } from './describes.ts'
import { holderOf, isTrait } from './holder.ts'
import { allDescribe, HARD, isShortened, SUBJECTS, subjectOf } from './subject.ts'

const SERVES = new Set(
  `serve serves serving feed feeds feeding help helps helping support supports supporting teach teaches teaching coach coaches
  coaching mentor mentors mentoring guide guides guiding assist assists assisting welcome greet greets represent represents
  entertain entertains inspire inspires inspiring advise advises advising reach reaches reaching`.split(
    /\s+/,
  ),
)
const OWNERS = new Set(
  'the our these those many more thousands hundreds of some their local young'.split(' '),
)
const ONE = new Set(['someone', 'somebody', 'anyone', 'anybody'])
/** A label with one of these names a thing; without, it is a heading: "Personality: dynamic". */
const NAMING = new Set(['the', 'our', 'its'])
/** Second halves of describing words: "people-first", "fast-moving"; some also without a hyphen: "outcome driven". */
const COMPOUND =
  /^(?:first|led|run|wide|level|like|rich|ready|friendly|own|minded|driven|facing|\w+ing|\w+ed)$/
const DRIVEN = /^(?:driven|led|focus+ed|cent(?:re|er)d|orient(?:at)?ed|minded|obsessed|facing)$/
/** The noun that the words after the candidate lead to: "dynamic, friendly [team]"; its token's index. */
export function headAfter(view: View): number | undefined {
  let head: number | undefined
  for (let at = view.to; at < Math.min(view.hi, view.to + 12); at++) {
    const gap = gapBefore(view, at)
    const key = keyAt(view, at)
    // "Customer Service (CS) team": the short form in brackets says nothing new
    if (isShortForm(view, at)) continue
    if (HARD.test(gap) && !isShortForm(view, at - 1)) break
    // "a high-energy, can-do attitude"
    if (key === 'can' && keyAt(view, at + 1) === 'do' && gapBefore(view, at + 1) === '-') {
      at++
      continue
    }
    if (key === 'never') break
    if (gap.includes(',') || CONJUNCTIONS.has(key)) {
      if (head !== undefined) break
      // "Agile and resilient, comfortable …": after "and" the list of words is closed
      if (at === view.to && gap.includes(',') && CONJUNCTIONS.has(keyAt(view, view.from - 1))) break
      if (CONJUNCTIONS.has(key)) continue
    }
    if (STOPS.has(key)) break
    if (head !== undefined && gap.includes('/')) break
    // "people-first", "team-led": the noun only makes part of another word
    const second = keyAt(view, at + 1)
    const joint = gapBefore(view, at + 1)
    if ((joint === '-' && COMPOUND.test(second)) || (/^[ -]$/.test(joint) && DRIVEN.test(second))) {
      at++
      continue
    }
    if (isNoun(view, at)) head = at
    else if (head !== undefined || !describes(view, at)) break
  }
  return head
}

const isShortForm = (view: View, at: number): boolean =>
  gapBefore(view, at) === ' (' &&
  gapBefore(view, at + 1).startsWith(') ') &&
  /^\p{Lu}[\p{Lu}&/]*$/u.test(rawAt(view, at))

/** "in a dynamic manner": a way of working, and no one's quality. */
const WAYS = new Set('manner way ways fashion'.split(' '))
/** Words by which a group or a presence is told to be a firm's. */
const FIRM = new Set(
  'employees offices companies subsidiaries countries cities locations brands continents plc turnover revenue'.split(
    ' ',
  ),
)

function isWay(view: View, head: number): boolean {
  if (!WAYS.has(keyAt(view, head))) return false
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 5); at--)
    if (/^an?$/.test(keyAt(view, at))) return keyAt(view, at - 1) === 'in'
  return false
}

function isFirm(view: View, head: number): boolean {
  if (!/^(?:groups?|collective|presence)$/.test(keyAt(view, head))) return false
  for (let at = view.lo; at < view.hi; at++) if (FIRM.has(keyAt(view, at))) return true
  return false
}

function classify(view: View, head: number): Bearer {
  const own = bearerOf(keyAt(view, head))
  if (isWay(view, head)) return 'thing'
  if (isFirm(view, head)) return 'organisation'
  if (own === 'person' && servedBefore(view)) return 'thing'
  if (own === 'person' && elsewhere(view, head)) return 'thing'
  return own ?? 'thing'
}

/** "those young singers in Mali": pointed out elsewhere, unless "who" leads on to what is asked of them. */
function elsewhere(view: View, head: number): boolean {
  const next = keyAt(view, head + 1)
  if (next === 'who' || next === 'that' || next === 'with') return false
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 3); at--) {
    if (keyAt(view, at) === 'those') return true
    if (!describes(view, at)) return false
  }
  return false
}

/** "Feed hungry visitors", "support ambitious founders": people whom the work serves, not those who do it. */
function servedBefore(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 5); at--) {
    const key = keyAt(view, at)
    if (SERVES.has(key)) return keyAt(view, at - 1) !== 'our' && keyAt(view, at - 1) !== 'a'
    if (!OWNERS.has(key) && !describes(view, at)) return false
  }
  return false
}

/** "You are gentle and patient.": after "be" and no article, the words describe the subject. */
function predicate(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 8); at--) {
    const key = keyAt(view, at)
    if (BE.has(key) || isShortened(view, at)) return true
    if (inCompound(view, at)) continue
    if (key === 'a' || key === 'an' || !describes(view, at)) return false
  }
  return false
}

/** The first half of "data driven" or "user-centric". */
const inCompound = (view: View, at: number): boolean =>
  at + 1 < view.from &&
  !STOPS.has(keyAt(view, at)) &&
  /^(?:driven|led|focus+ed|minded|obsessed|centric)$/.test(keyAt(view, at + 1))

/** A bare list of qualities, such as an item that begins "Calm, decisive and kind". */
function bareList(view: View): Bearer | undefined {
  let at = view.from
  while (at > view.lo && !/[:;\n\u2022\u2013(]|\s-\s/.test(gapBefore(view, at))) {
    // The first word of a line has a capital, and so is often taken for a name.
    if (!describes(view, at - 1) && !isTrait(view, at - 1) && at - 1 > view.lo) return undefined
    at--
  }
  const follows = at > view.lo ? gapBefore(view, at) : ''
  if (follows.includes(':') && MONEY.has(keyAt(view, at - 1))) return 'thing'
  // "The market: dynamic and hard to foresee"
  if (follows.includes(':') && NAMING.has(keyAt(view, view.lo)))
    return bearerOf(keyAt(view, at - 1)) ?? 'thing'
  if (inRequirements(view) || follows.includes(':')) return 'person'
  // "Calm, fearless? Write to us."
  if (gapBefore(view, view.hi).includes('?') && allDescribe(view, view.to, view.hi)) return 'person'
  for (let i = view.to; i < view.hi; i++) if (keyAt(view, i) === 'you') return 'person'
  // "Devoted and punctual, our concierge …"
  for (let i = view.to; i < Math.min(view.hi, view.to + 7); i++)
    if (gapBefore(view, i).includes(',') && /^(?:our|the|this)$/.test(keyAt(view, i)))
      return bearerOf(keyAt(view, i + 1))
  return undefined
}

/** "dynamic team." and "young people who …": where the words alone tell, nothing needs tagging. */
export function plainHead(view: View): Bearer | undefined {
  if (gapBefore(view, view.to) !== ' ') return undefined
  const own = bearerOf(keyAt(view, view.to))
  if (own === undefined) return undefined
  const after = view.to + 1
  const closed = after >= view.hi || STOPS.has(keyAt(view, after)) || HARD.test(gapBefore(view, after))
  return closed ? own : undefined
}

/** Who or what the candidate is said of; `undefined` where the sentence does not tell. */
export function saidOf(view: View, as: 'adjective' | 'noun'): Bearer | undefined {
  if (as === 'noun') return holderOf(view)
  const plain = plainHead(view)
  if (plain !== undefined && !isFirm(view, view.to) && !isWay(view, view.to))
    return plain === 'person' && (servedBefore(view) || elsewhere(view, view.to)) ? 'thing' : plain
  // "competitive salary" is so common that it should not cost a tagging
  if (MONEY.has(keyAt(view, view.to)) && gapBefore(view, view.to) === ' ') return 'thing'
  // "Only the bold need apply"
  if (
    keyAt(view, view.from - 1) === 'the' &&
    /^(?:need|only|survive|succeed|thrive)$/.test(keyAt(view, view.to))
  )
    return 'person'
  // "somebody tender and patient": no noun follows these
  if (ONE.has(keyAt(view, view.from - 1)) && view.from > view.lo) return 'person'
  const head = headAfter(view)
  if (head !== undefined && !(predicate(view) && bearerOf(keyAt(view, head)) !== 'person')) {
    // "our clients are mature ladies": they describe whoever stands before the verb
    if (predicate(view) && subjectOf(view) === 'thing') return 'thing'
    // "an ambitious, friendly and fast-growing company": the last noun decides, whatever stands between
    return classify(view, head)
  }
  return subjectOf(view) ?? carriedOn(view) ?? bareList(view)
}

/**
 * "You're keen on tills, curious, [driven] and kind", "You are a builder, [driven] and kind": after what is said of
 * one quality, or of who somebody is, the list goes on.
 */
function carriedOn(view: View): Bearer | undefined {
  let at = view.from
  while (at > view.lo && !gapBefore(view, at).includes(',') && !CONJUNCTIONS.has(keyAt(view, at))) {
    if (CONJUNCTIONS.has(keyAt(view, at - 1))) break
    if (!describes(view, at - 1)) return undefined
    at--
  }
  at--
  const someone = bearerOf(keyAt(view, at)) === 'person'
  for (; at >= Math.max(view.lo, view.from - 16); at--) {
    if (/[.;:!?()\n\u2022]/.test(gapBefore(view, at + 1))) return undefined
    const said = isShortened(view, at) || BE.has(keyAt(view, at + 1))
    if (said && /^(?:you|who)$/.test(keyAt(view, at))) return 'person'
    if (SUBJECTS.has(keyAt(view, at))) return undefined
    if (!someone && /^an?$/.test(keyAt(view, at))) return undefined
  }
  return undefined
}
