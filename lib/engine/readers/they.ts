import { inCaseOf } from '../../text/case.ts'
import { describes, isNoun } from '../decide/describes.ts'
import { STOPS } from '../lexicon/words.ts'
import type { Change, Proposal } from '../ruling.ts'
import { gapBefore, keyAt, type View } from '../view.ts'
import { agree } from './verb.ts'

const SUBJECT = new Set(['he', 'she', 's'])
const ADVERB = /ly$|^(?:also|always|often|then|never|usually|sometimes|still|just|now|regularly|either|both)$/

export const isShout = (raw: string): boolean =>
  raw.length > 2 && raw === raw.toUpperCase() && /\p{L}/u.test(raw)

/** One pronoun as "they", "them" or "their", with its verbs and the other pronouns of its sentence. */
export function neutral(view: View, start: number, end: number, others: readonly View[]): Proposal {
  const own = changesOf(view, start, end)
  const more = others.flatMap((other) => {
    const token = other.tokens[other.from]
    return token === undefined ? [] : changesOf(other, token.start, token.end)
  })
  const changes: Change[] = []
  for (const change of [...own, ...more])
    if (!changes.some((known) => change.start < known.end && known.start < change.end)) changes.push(change)
  return { label: own[0]?.text ?? '', changes }
}

function changesOf(view: View, start: number, end: number): readonly Change[] {
  const raw = view.text.slice(start, end)
  const key = keyAt(view, view.from)
  const sample = raw.replace(/^\(/, '').slice(0, 1) + (isShout(raw) ? 'A' : 'a')
  if (SUBJECT.has(key)) {
    const tail = view.tokens[view.to - 1]?.tail ?? ''
    return [{ start, end, text: inCaseOf(sample, 'they') }, ...verbChanges(view, tail, end)]
  }
  return [{ start, end, text: inCaseOf(sample, objectOf(view, key)) }]
}

function objectOf(view: View, key: string): string {
  if (key.endsWith('self')) return 'themselves'
  if (key === 'him') return 'them'
  return key === 'hers' ? 'theirs' : possessive(view, key)
}

/** "their" before a noun, else "theirs" for his and "them" for her. */
function possessive(view: View, key: string): string {
  const next = keyAt(view, view.to)
  const owns =
    next !== '' &&
    !STOPS.has(next) &&
    next !== 'and' &&
    next !== 'or' &&
    /^[\s"']+$/.test(gapBefore(view, view.to)) &&
    (view.tags(view.to).has('Noun') || describes(view, view.to) || !view.tags(view.to).has('Verb'))
  if (owns) return 'their'
  return key === 'his' ? 'theirs' : 'them'
}

const INVERTED = new Set(['is', 'does', 'has', 'was'])
const HAS_DONE = /^(?:been|got|had|done|made|gone|\w{2,}ed)$/

/** "he manages and leads" → "they manage and lead"; "does he" → "do they"; "he's" → "they're". */
function verbChanges(view: View, tail: string, end: number): readonly Change[] {
  if (tail === "'s") {
    const text = HAS_DONE.test(keyAt(view, view.to)) ? "'ve" : "'re"
    return [{ start: end, end: end + tail.length, text }]
  }
  if (tail !== '') return []
  const asked = INVERTED.has(keyAt(view, view.from - 1)) ? verbAt(view, view.from - 1) : undefined
  if (asked !== undefined) return [asked]
  const first = firstVerb(view, view.to)
  const change = first === undefined ? undefined : verbAt(view, first)
  return first === undefined || change === undefined ? [] : [change, ...joinedVerbs(view, first + 1)]
}

function firstVerb(view: View, from: number): number | undefined {
  let at = from
  while (at < view.hi && at < from + 3 && ADVERB.test(keyAt(view, at))) at++
  return at < view.hi && /^[\s,]+$/.test(gapBefore(view, at)) ? at : undefined
}

function verbAt(view: View, at: number): Change | undefined {
  const token = view.tokens[at]
  const plural = token === undefined ? undefined : agree(view.text.slice(token.start, token.end))
  return token === undefined || plural === undefined
    ? undefined
    : { start: token.start, end: token.end, text: plural }
}

/** How far the second verb of one subject may stand, in words. */
const JOINED = 14

function joinedVerbs(view: View, from: number): readonly Change[] {
  const changes: Change[] = []
  for (let at = from; at < Math.min(view.hi, from + JOINED); at++) {
    if (/[;:.!?\n]/.test(gapBefore(view, at))) break
    const joins =
      ['and', 'or', 'but', 'then'].includes(keyAt(view, at - 1)) || gapBefore(view, at).includes(',')
    const verb = joins ? firstVerb(view, at) : undefined
    if (verb === undefined) continue
    if (
      SUBJECT.has(keyAt(view, verb)) ||
      ['who', 'which', 'that', 'it', 'the', 'we', 'you'].includes(keyAt(view, verb))
    )
      break
    if (!view.tags(verb).has('PresentTense') || isNoun(view, verb)) continue
    const change = verbAt(view, verb)
    if (change !== undefined) changes.push(change)
  }
  return changes
}
