import { headAfter } from './decide/bearer.ts'
import { describes, standsBeforeNoun } from './decide/describes.ts'
import { bearerOf } from './lexicon/nouns.ts'
import { BE, CONJUNCTIONS, STOPS } from './lexicon/words.ts'
import type { Ruling } from './ruling.ts'
import { gapBefore, keyAt, type View } from './view.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words with a tail of their own, "keen to progress", cannot stand before a noun. */
const TAILED = /\S (?:to|with|who|that|on|for|at|of|when|in|about) /
const WHO = /\bwho\b/
const NEAR = 5
/** Nouns, where a verb might stand: "to hustle". */
const NOUNS = set('effort motivation commitment')
/** No "a persistence". */
const MASS = set('motivation persistence determination patience energy effort staffing')
/** "You would be crazy to miss it" is not mended by "You would be surprising". */
const NOT_OF_PEOPLE = set('surprising unusual remarkable weak')

/** An environment is not motivated. */
const ONLY_OF_PEOPLE = set('motivated keen eager enthusiastic persistent thorough steady effective committed')
const WAYS = 'attitude|nature|character|approach|manner|way|style|thinking|temperament|mindset'
/** What a word can't be said of, though the word that it replaces can. */
const UNFIT: ReadonlyMap<string, RegExp> = new Map([
  [
    'busy',
    /^(?:cultures?|careers?|ways?|manner|development|cycles?|lifecycles?|experiences?|approach|brands?|selling|growth|journeys?|workloads?|org|compan(?:y|ies)|fintechs?|start-?ups?|scale-?ups?|firms?|solvers?)$/,
  ],
  [
    'varied',
    /^(?:cultures?|ways?|manner|development|cycles?|lifecycles?|approach|selling|growth|org|compan(?:y|ies)|fintechs?|start-?ups?|scale-?ups?|firms?|solvers?)$/,
  ],
  ['clear', new RegExp(`^(?:${WAYS}|person|people|individuals?|managers?|leaders?)$`)],
  ['direct', new RegExp(`^(?:${WAYS})$`)],
  ['capable', new RegExp(`^(?:${WAYS}|voice)$`)],
  ['open', /^(?:explorers?|leaders?)$/],
  ...['motivated', 'keen', 'enthusiastic', 'persistent'].map((word): [string, RegExp] => [
    word,
    /^(?:approach|manner|way|style|thinking|presence|behaviou?rs?)$/,
  ]),
])
/** "persistent to achieve", "motivated about": words that can't lead on as the old ones did. */
const LEADS_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', set('persistent committed capable clear open curious effective steady thorough thoughtful')],
  ['about', set('motivated persistent committed capable adaptable steady effective friendly')],
  ['in', set('motivated committed enthusiastic')],
  ['on', set('motivated persistent committed friendly capable')],
])
/** After "some of" stands "the", "our" or the like. */
const PARTS = set('some one many most few several all any none two both each more')
const DEFINITE = /^(?:the|our|those|these|your|their)\b/

/** Whether a replacement suits what stands around it. */
export function fits(view: View, word: string, ruling: Ruling): boolean {
  if (repeats(view, word, ruling, true)) return false
  const next = keyAt(view, view.to)
  if ((/\bto\b/.test(word) && next === 'to') || (/\bof\b/.test(word) && next === 'of')) return false
  if (WHO.test(word) && (next === 'who' || next === 'that' || next === 'and')) return false
  if (doubles(view, word)) return false
  // "a self-starter, thinker and …": what follows would fall into the clause
  if (WHO.test(word) && gapBefore(view, view.to).includes(',')) return false
  const leads = LEADS_ON.get(next)
  if (leads !== undefined && (next !== 'in' || OWN.test(keyAt(view, view.to + 1))))
    if (leads.has(word) || (/^\S+ to \S/.test(word) && !tailed(view))) return false
  if (MASS.has(word) && /^an?$/.test(keyAt(view, view.from - 1))) return false
  if (NOUNS.has(word) && keyAt(view, view.from - 1) === 'to') return false
  // "when to juggle and when to focus": what is managed must be named
  if (word === 'manage' && (next === '' || CONJUNCTIONS.has(next))) return false
  if ((word === 'busy' || word === 'varied') && PRIZES.test(keyAt(view, view.from - 1))) return false
  if (partOf(view) && !DEFINITE.test(word)) return false
  if (contrasted(view, word)) return false
  if (NOT_OF_PEOPLE.has(word) && saidOfPeople(view)) return false
  if (!suits(view, word)) return false
  return !TAILED.test(`${word} `) || tailed(view) || !(standsBeforeNoun(view) || amongBefore(view))
}

/** "not afraid to question", "obsessed with": words that lead on themselves, unless hyphens bind them: "driven-to-win". */
function tailed(view: View): boolean {
  for (let at = view.from; at < view.to; at++)
    if (STOPS.has(keyAt(view, at)) && gapBefore(view, at) !== '-') return true
  return false
}

/** "keeping cool when when it is busy" */
function doubles(view: View, word: string): boolean {
  const words = word.toLowerCase().split(' ')
  return words[0] === keyAt(view, view.from - 1) || words.at(-1) === keyAt(view, view.to)
}

/** "ambitious and exceptional people", "bold, friendly people": one of several words before a noun. */
function amongBefore(view: View): boolean {
  if (!CONJUNCTIONS.has(keyAt(view, view.to)) && !gapBefore(view, view.to).includes(',')) return false
  const head = headAfter(view)
  return head !== undefined && bearerOf(keyAt(view, head)) === 'person'
}

/** Nobody prizes a team for being busy. */
const PRIZES = /^(?:value|values|prize|prizes|love|admire)$/
const OWN = /^(?:your|our|their|its|how|what|all|everything)$/

/** "some of the best minds", where the rule's words begin after "of". */
const partOf = (view: View): boolean =>
  keyAt(view, view.from - 1) === 'of' && PARTS.has(keyAt(view, view.from - 2))

const MILD = set('thoughtful open curious clear capable direct independent persuasive')
/** "kind, but outspoken", "confident without arrogance": a milder word would break the contrast. */
const contrasted = (view: View, word: string): boolean =>
  (keyAt(view, view.from - 1) === 'but' && MILD.has(word)) ||
  keyAt(view, view.to) === 'without' ||
  (keyAt(view, view.to) === 'but' && keyAt(view, view.to + 1) === 'not')

function suits(view: View, word: string): boolean {
  const unfit = UNFIT.get(word)
  if (unfit === undefined && !ONLY_OF_PEOPLE.has(word)) return true
  const noun = described(view)
  if (ONLY_OF_PEOPLE.has(word) && bearerOf(noun) === 'culture') return false
  return unfit === undefined || !unfit.test(noun)
}

/** The noun that the candidate describes: the one it leads to, or else the subject of "is". */
function described(view: View): string {
  const head = headAfter(view)
  const near = standsBeforeNoun(view) || gapBefore(view, view.to).includes(',')
  const noun = head === undefined ? '' : keyAt(view, head)
  return near && noun !== '' ? noun : (subject(view) ?? noun)
}

/** The word before "is" or "are", where only describing words part it from the candidate. */
function subject(view: View): string | undefined {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - NEAR - 3); at--) {
    const key = keyAt(view, at)
    if (BE.has(key)) return keyAt(view, at - 1)
    if (!describes(view, at)) return undefined
  }
  return undefined
}

const saidOfPeople = (view: View): boolean =>
  !standsBeforeNoun(view) &&
  view.tokens
    .slice(Math.max(view.lo, view.from - 4), view.from)
    .some(({ key }) => /^(?:you|we|they|i|people|everyone|who)$/.test(key))

/** As many letters make two words kin: "motivated" and "motivation". */
const KIN = 6

/** "friendly and friendly": whether a telling word of the suggestion, or its kin, already stands close by. */
export function repeats(view: View, word: string, { start, end }: Ruling, kin = false): boolean {
  const parts = word.toLowerCase().split(/[\s-]+/)
  const own = new Set(parts.filter((part) => part.length > 3 && !STOPS.has(part)))
  if (own.size === 0 || parts.length > 3) return false
  const stems = kin ? [...own].filter((part) => part.length > KIN).map((part) => part.slice(0, KIN)) : []
  for (let at = Math.max(view.lo, view.from - NEAR); at < Math.min(view.hi, view.to + 2 * NEAR); at++) {
    const token = view.tokens[at]
    if (token === undefined || (token.start >= start && token.end <= end)) continue
    const { key } = token
    // "pro-active, proactive"
    if (own.has(`${view.tokens[at - 1]?.key ?? ''}${key}`)) return true
    if (own.has(key) || own.has(`${key}s`) || (key.endsWith('s') && own.has(key.slice(0, -1)))) return true
    if (stems.some((stem) => key.startsWith(stem))) return true
  }
  return false
}
