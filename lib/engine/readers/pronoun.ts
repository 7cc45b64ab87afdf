import { inCaseOf } from '../../text/case.ts'
import { normalise } from '../../text/normalise.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import { tag } from '../3-tag.ts'
import { describes } from '../decide/describes.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { STOPS } from '../lexicon/words.ts'
import type { Change, Proposal, Ruling } from '../ruling.ts'
import { gapBefore, keyAt, rawAt, type View } from '../view.ts'
import { agree } from './verb.ts'

const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself'])
const SUBJECT = new Set(['he', 'she', 's'])

/** A pronoun for whoever gets the job; not for a person who is named, nor for initials such as HE. */
export function readPronoun(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const single = view.to === view.from + 1
  if (single && (isPaired(view) || isInitials(view))) return undefined
  if (ofNamedPerson(view)) return undefined
  const start =
    first.start - (rawAt(view, view.from).toLowerCase() === 's' && view.text[first.start - 1] === '(' ? 1 : 0)
  return { start, end: last.end, proposals: [neutral(view, start, last.end)] }
}

/** The other half of "he/she" is found with its first half. */
const isPaired = (view: View): boolean => joined(view, view.from, -1) || joined(view, view.from, 1)

function joined(view: View, at: number, step: 1 | -1): boolean {
  const gap = gapBefore(view, step === 1 ? at + 1 : at)
  if (/^\s?[/)]+\s?$/.test(gap)) return PRONOUNS.has(keyAt(view, at + step)) || keyAt(view, at + step) === 's'
  return keyAt(view, at + step) === 'or' && PRONOUNS.has(keyAt(view, at + 2 * step))
}

/** HE and HER in capitals are higher education and records, unless the whole line shouts. */
const isInitials = (view: View): boolean => {
  const raw = rawAt(view, view.from)
  if (raw.length < 2 || raw !== raw.toUpperCase()) return false
  const around = [keyAt(view, view.from - 1), keyAt(view, view.to)].length
  const before = rawAt(view, view.from - 1)
  const after = rawAt(view, view.to)
  return around > 0 && !(isShout(before) || isShout(after))
}
const isShout = (raw: string): boolean => raw.length > 2 && raw === raw.toUpperCase() && /\p{L}/u.test(raw)

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|king|queen|prince|princess|majesty|highness|saint)$/
/** The person spoken of has a gender in the text itself. */
const GENDERED =
  /^(?:boy|girl|gentleman|lady|woman|man|mother|father|mum|dad|son|daughter|brother|sister|husband|wife|king|queen|founder|author|composer|poet|artist)$/

const LOOK_BACK = 45

/** Whether a person by name stands before the pronoun, in this block or, where it opens with "She …", in those before. */
function ofNamedPerson(view: View): boolean {
  if (TITLE.test(keyAt(view, view.to))) return true
  const before = view.tokens.slice(Math.max(0, view.from - LOOK_BACK), view.from)
  if (namesPerson(view.text, before)) return true
  if (view.lead === '' || view.from > 2) return false
  const { text } = normalise(view.lead)
  return namesPerson(text, tokenise(text).slice(-LOOK_BACK))
}

function namesPerson(text: string, tokens: readonly Token[]): boolean {
  if (tokens.some(({ key }) => GENDERED.test(key))) return true
  const raw = (token: Token | undefined): string =>
    token === undefined ? '' : text.slice(token.start, token.end)
  if (!tokens.some((token) => CAPITAL.test(raw(token)))) return false
  const tags = tag(text, tokens)
  return tokens.some((token, i) => {
    if (!CAPITAL.test(raw(token))) return false
    if (TITLE.test(token.key) || tags[i]?.has('FirstName') === true) return true
    const next = tokens[i + 1]
    if (next === undefined || !CAPITAL.test(raw(next)) || text.slice(token.end, next.start) !== ' ')
      return false
    if (tags[i]?.has('Person') === true) return true
    // Two capitals in a row that the tagger does not know and that name no job: "Zora Quil has …".
    const unknown = tags[i]?.has('ProperNoun') === true && tags[i + 1]?.has('ProperNoun') === true
    const job = bearerOf(token.key) !== undefined || bearerOf(next.key) !== undefined
    return unknown && !job && FINITE.test(tokens[i + 2]?.key ?? '')
  })
}

const CAPITAL = /^\p{Lu}\p{Ll}/u
const FINITE = /^(?:has|is|was|joined|leads|led|founded|runs|started|gave|and|who|set|works|spent)$/

function neutral(view: View, start: number, end: number): Proposal {
  const raw = view.text.slice(start, end)
  const key = keyAt(view, view.from)
  const last = view.tokens[view.to - 1]
  const sample = raw.replace(/^\(/, '').slice(0, 1) + (isShout(raw) ? 'A' : 'a')
  if (SUBJECT.has(key)) {
    const label = inCaseOf(sample, 'they')
    return { label, changes: [{ start, end, text: label }, ...verbChanges(view, last?.tail ?? '', end)] }
  }
  const word = key.endsWith('self')
    ? 'themselves'
    : key === 'him'
      ? 'them'
      : key === 'hers'
        ? 'theirs'
        : possessive(view, key)
  const label = inCaseOf(sample, word)
  return { label, changes: [{ start, end, text: label }] }
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

/** "he manages" → "they manage", also after an adverb; "he's" → "they're". */
function verbChanges(view: View, tail: string, end: number): readonly Change[] {
  if (tail === "'s") return [{ start: end, end: end + tail.length, text: "'re" }]
  if (tail !== '') return []
  let at = view.to
  while (
    at < view.hi &&
    at < view.to + 2 &&
    (/ly$/.test(keyAt(view, at)) || ['also', 'always', 'often', 'then'].includes(keyAt(view, at)))
  )
    at++
  const token = view.tokens[at]
  if (token === undefined || at >= view.hi || !/^\s+$/.test(gapBefore(view, at))) return []
  const plural = agree(view.text.slice(token.start, token.end))
  return plural === undefined ? [] : [{ start: token.start, end: token.end, text: plural }]
}
