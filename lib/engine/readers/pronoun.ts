import { normalise } from '../../text/normalise.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import { isKnownName, tag } from '../3-tag.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { NO_NAMES, STOPS } from '../lexicon/words.ts'
import type { Ruling } from '../ruling.ts'
import { sentencesOf } from '../sentences.ts'
import { gapBefore, keyAt, rawAt, type View } from '../view.ts'
import { isShout, neutral } from './they.ts'

const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself'])

/** A pronoun for whoever gets the job; not for a person who is named, nor for initials such as HE. */
export function readPronoun(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const single = view.to === view.from + 1
  // "liquid He": within a sentence the pronoun has no capital
  if (single && rawAt(view, view.from) === 'He' && view.from > view.lo && gapBefore(view, view.from) === ' ')
    return undefined
  // "She-wolf"
  if (single && gapBefore(view, view.to) === '-') return undefined
  if (single && (isPaired(view) || isInitials(view) || ofSomeoneElse(view))) return undefined
  if (ofNamedPerson(view)) return undefined
  const start =
    first.start - (rawAt(view, view.from).toLowerCase() === 's' && view.text[first.start - 1] === '(' ? 1 : 0)
  return { start, end: last.end, proposals: [neutral(view, start, last.end, others(view))] }
}

const SERVED =
  /^(?:customer|client|guest|visitor|patient|resident|child|pupil|user|shopper|reader|viewer|traveller|passenger|tenant|intern|colleague|everyone)s?$/
/** These stand for everyone of their kind: "each user … he". */
const EACH = /^(?:each|every|any|a|an)$/
const GENERIC =
  /^(?:user|customer|visitor|reader|tenant|shopper|passenger|traveller|viewer|driver|seller|buyer|player)$/

/** "Every user has a page where he …", "what the user wants and meet his needs": no one in particular, so not a man. */
function ofAnyone(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - ANYONE_REACH); at--) {
    const key = keyAt(view, at)
    if (!SERVED.test(key) && !GENERIC.test(key)) continue
    // "user profile": of the thing, not of the one who uses it
    const before = [keyAt(view, at - 1), keyAt(view, at - 2)]
    const the = before[0] === 'the' || before[1] === 'the'
    return key.endsWith('s') ? false : before.some((word) => EACH.test(word)) || (the && GENERIC.test(key))
  }
  return false
}
const ANYONE_REACH = 14

/** Told of the past, and not of what anyone will do. */
const PAST =
  /^(?:was|were|had|couldn't|didn't|wasn't|went|told|said|found|founded|joined|believed|knew|felt|got|won|made|took|ran|built|began|grew|wrote|gave|left|retired|died|lived)$/
const AHEAD = /^(?:will|must|should|shall|can|may|ll)$/

/** An advert speaks to the person sought as "you": "he" beside it is another, as in a tale of the past or of those served. */
function ofSomeoneElse(view: View): boolean {
  const sentence = view.tokens.slice(view.lo, view.hi)
  if (ofAnyone(view)) return false
  if (sentence.some(({ key }) => NOBODY_YET.test(key) && key !== 'anyone')) return false
  if (sentence.some(({ key }) => key === 'you')) return true
  if (sentence.some(({ key }) => AHEAD.test(key))) return false
  if (sentence.some(({ key }) => PAST.test(key)) || toldAfter(view)) return true
  const people = view.tokens
    .slice(Math.max(0, view.from - LOOK_BACK), view.from)
    .findLast(({ key }) => SERVED.test(key) || NOBODY_YET.test(key) || bearerOf(key) === 'person')
  return people !== undefined && SERVED.test(people.key)
}

/** "She grew up here"; a word such as "is" or "in" needs no tagging to be told from a past tense. */
const toldAfter = (view: View): boolean =>
  (!STOPS.has(keyAt(view, view.to)) || keyAt(view, view.to) === 'did') && view.tags(view.to).has('PastTense')

/** The other pronouns of the sentence, which must follow: "he … his own desk" becomes "they … their own desk". */
function others(view: View): readonly View[] {
  const found: View[] = []
  for (let at = view.lo; at < view.hi; at++) {
    if (at >= view.from && at < view.to) continue
    if (!PRONOUNS.has(keyAt(view, at))) continue
    const other = { ...view, from: at, to: at + 1 }
    if (isPaired(other) || isInitials(other)) return []
    found.push(other)
  }
  return found
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

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|king|queen|prince|princess|majesty|highness|saint)$/
/** The person spoken of has a gender in the text itself. */
const GENDERED =
  /^(?:boy|girl|gentleman|lady|woman|man|mother|father|mum|dad|son|daughter|brother|sister|husband|wife|king|queen|founder|author|composer|poet|artist|lord|lady|ewes?|cows?|mares?|hens?|sows?|vixen|bull|stallion|stag|boar|cockerel|lioness|tigress|bride|groom|heroine|protagonist)$/

const LOOK_BACK = 60
/** Whoever gets the job, who is nobody yet: a name before this word is not the one meant. */
const NOBODY_YET =
  /^(?:candidate|applicant|postholder|holder|jobholder|person|individual|appointee|employee|worker|someone|somebody|anyone|recruit|starter)$/

/** Whether a person by name stands before the pronoun, in this block or in those before. */
function ofNamedPerson(view: View): boolean {
  if (TITLE.test(keyAt(view, view.to))) return true
  const before = sinceNobody(view.tokens.slice(Math.max(0, view.from - LOOK_BACK), view.from))
  if (namesPerson(view.text, before.tokens)) return true
  if (before.cut || view.lead === '' || view.from > LOOK_BACK) return false
  const { text } = normalise(view.lead)
  return namesPerson(text, sinceNobody(tokenise(text).slice(-2 * LOOK_BACK)).tokens)
}

function sinceNobody(tokens: readonly Token[]): { tokens: readonly Token[]; cut: boolean } {
  const at = tokens.findLastIndex(({ key }) => NOBODY_YET.test(key))
  return { tokens: tokens.slice(at + 1), cut: at >= 0 }
}

function namesPerson(text: string, tokens: readonly Token[]): boolean {
  if (tokens.some(({ key }) => GENDERED.test(key))) return true
  const capital = (token: Token | undefined): boolean =>
    token !== undefined && CAPITAL.test(text.slice(token.start, token.end))
  if (
    tokens.some((token, i) => capital(token) && (TITLE.test(token.key) || initialBefore(text, tokens[i - 1])))
  )
    return true
  const before = (token: Token, next: Token | undefined): boolean =>
    next !== undefined && capital(next) && text.slice(token.end, next.start) === ' '
  return bySentence(text, tokens).some((sentence) => {
    const mayName = (token: Token, i: number): boolean =>
      capital(token) &&
      (isKnownName(token.key) || (before(token, sentence[i + 1]) && !NO_NAMES.has(token.key)))
    if (!sentence.some(mayName)) return false
    const tags = tag(text, sentence)
    return sentence.some((token, i) => {
      if (!capital(token)) return false
      if (tags[i]?.has('FirstName') === true) return true
      const next = sentence[i + 1]
      if (next === undefined || !before(token, next)) return false
      if (tags[i]?.has('Person') === true) return true
      // Two capitals in a row that the tagger does not know and that name no job: "Zora Quil has …".
      const unknown = tags[i]?.has('ProperNoun') === true && tags[i + 1]?.has('ProperNoun') === true
      const job = bearerOf(token.key) !== undefined || bearerOf(next.key) !== undefined
      return unknown && !job && FINITE.test(sentence[i + 2]?.key ?? '')
    })
  })
}

/** "A. Quil" */
const initialBefore = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  token.end === token.start + 1 &&
  text[token.end] === '.' &&
  text[token.start] !== 'A' &&
  /\p{Lu}/u.test(text[token.start] ?? '')

/** The tokens, sentence by sentence. */
function bySentence(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const base = tokens[0]?.start ?? 0
  let from = 0
  return sentencesOf(text.slice(base, tokens.at(-1)?.end)).map(({ end }) => {
    let to = from
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < base + end) to++
    const sentence = tokens.slice(from, to)
    from = to
    return sentence
  })
}

const CAPITAL = /^\p{Lu}\p{Ll}/u
const FINITE = /^(?:has|is|was|joined|leads|led|founded|runs|started|gave|and|who|set|works|spent)$/
