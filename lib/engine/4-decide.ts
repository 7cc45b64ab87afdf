import type { When } from '../rules/define-rule.ts'
import { asked, isObject, isTopic } from './decide/asked.ts'
import { plainHead, saidOf } from './decide/bearer.ts'
import { describes, isNoun } from './decide/describes.ts'
import { givenUp } from './decide/given-up.ts'
import { amongTraits, takesObject } from './decide/holder.ts'
import { besideName, isEmployer, isName, isPlace } from './decide/name.ts'
import { negatedBefore, waivedAfter } from './decide/negation.ts'
import { preferred } from './decide/preference.ts'
import { quoted } from './decide/quotation.ts'
import { bearerOf } from './lexicon/nouns.ts'
import { BE, CONJUNCTIONS, DEGREE_ADVERBS, OBJECTS, STOPS } from './lexicon/words.ts'
import { type Phrasebook, somePhrase } from './phrase.ts'
import { readCriteria } from './readers/criteria.ts'
import { readDegree } from './readers/degree.ts'
import { readDegreeClass } from './readers/degree-class.ts'
import { readFrame } from './readers/frame.ts'
import { readKinship } from './readers/kinship.ts'
import { readLicence } from './readers/licence.ts'
import { readMovements } from './readers/movements.ts'
import { readPace } from './readers/pace.ts'
import { readPerfection } from './readers/perfection.ts'
import { readPronoun } from './readers/pronoun.ts'
import { readWanted } from './readers/wanted.ts'
import { readYears } from './readers/years.ts'
import type { CompiledRule } from './rule-set.ts'
import type { Ruling } from './ruling.ts'
import { gapBefore, keyAt, type View } from './view.ts'

/** How far a phrase that touches the form may reach to either side, in words. */
const NEAR = 8

const touches = (view: View, phrases: Phrasebook): boolean =>
  somePhrase(
    phrases,
    view.tokens,
    Math.max(view.lo, view.from - NEAR),
    Math.min(view.hi, view.to + NEAR),
    ({ length }, at) => at <= view.to && at + length >= view.from,
  )

/** "data-driven", "research driven": driven by a thing, not a driven person. */
const joinedToNoun = (view: View): boolean => {
  const gap = gapBefore(view, view.from)
  if (gap === '-') return true
  if (gap !== ' ' || view.from <= view.lo) return false
  const key = view.tokens[view.from - 1]?.key ?? ''
  const bearer = bearerOf(key)
  if (STOPS.has(key) || (bearer !== undefined && bearer !== 'thing')) return false
  return isNoun(view, view.from - 1) && !describes(view, view.from - 1)
}

const LEADS_ON = new Set(
  'in with about to that at on of when enough for and around across we you they'.split(' '),
)

/** "confident using tills", "confident and comfortable with tills", "feel confident": a skill, not a trait. */
const leadsOn = (view: View): boolean => {
  if (/[.,;:]/.test(gapBefore(view, view.to))) return false
  const next = view.tokens[view.to]?.key ?? ''
  if (next === 'and')
    return /^(?:comfortable|competent|able|skilled|happy|knowledgeable|familiar|fluent)$/.test(
      view.tokens[view.to + 1]?.key ?? '',
    )
  return LEADS_ON.has(next) || /ing$/.test(next)
}

/** "backbone.js": the name of a file, a library or a site. */
const SUFFIXES = new Set('js ts py net io com org ai co uk'.split(' '))

/** "We are a family.", not "we are a family firm". */
const closed = (view: View): boolean => {
  const gap = gapBefore(view, view.to)
  const next = keyAt(view, view.to)
  return (gap !== ' ' && gap !== '-') || next === '' || STOPS.has(next) || CONJUNCTIONS.has(next)
}

/** "Mature and expand our system": the first of two verbs that share an object. */
const sharesObject = (view: View): boolean =>
  (view.from === view.lo || /[:\u2022\u2013]\s*$|\s-\s*$/.test(gapBefore(view, view.from))) &&
  CONJUNCTIONS.has(keyAt(view, view.to)) &&
  OBJECTS.has(keyAt(view, view.to + 2))

const inBrackets = (view: View): boolean =>
  gapBefore(view, view.from).endsWith('(') && gapBefore(view, view.to).startsWith(')')

const inSentence = (view: View, phrases: Phrasebook): boolean =>
  somePhrase(phrases, view.tokens, view.lo, view.hi, () => true)

const ECHOES = /^(?:so|equally|likewise|also|as|and)$/
/** Words of a next sentence that is looked at. */
const ECHO = 24

/** "So would people who come from another trade": a next sentence that takes up this one may excuse it. */
const inEcho = (view: View, phrases: Phrasebook): boolean => {
  if (!ECHOES.test(view.tokens[view.hi]?.key ?? '')) return false
  let end = view.hi + 1
  const last = Math.min(view.tokens.length, view.hi + ECHO)
  while (end < last && !/[.!?\n]/.test(gapBefore(view, end))) end++
  return somePhrase(phrases, view.tokens, view.hi, end, () => true)
}

const POS: Record<NonNullable<When['pos']>, string> = {
  noun: 'Noun',
  verb: 'Verb',
  adjective: 'Adjective',
  adverb: 'Adverb',
}

/** The tagger takes many describing words for participles or nouns; only a clear verb speaks against an adjective. */
function posFits(view: View, pos: NonNullable<When['pos']>): boolean {
  if (view.to - view.from > 1) return true
  if (pos === 'adjective' && (doing(view) || sharesObject(view))) return false
  if (pos === 'adjective' && (plainHead(view) !== undefined || predicated(view))) return true
  const tags = view.tags(view.from)
  if (pos === 'adjective') return !(tags.has('Verb') && tags.has('Infinitive'))
  if (pos === 'noun') return (!tags.has('Verb') || amongTraits(view)) && !takesObject(view)
  return tags.has(POS[pos])
}

/** "You are considerate": nothing but a quality stands here, whatever the tagger takes it for. */
const predicated = (view: View): boolean => {
  const before = keyAt(view, view.from - 1)
  return BE.has(before) || (DEGREE_ADVERBS.has(before) && BE.has(keyAt(view, view.from - 2)))
}

/** "You will be nurturing leads": the work, not a quality. */
const doing = (view: View): boolean =>
  /ing$/.test(keyAt(view, view.from)) &&
  BE.has(keyAt(view, view.from - 1)) &&
  gapBefore(view, view.to) === ' ' &&
  !STOPS.has(keyAt(view, view.to)) &&
  !CONJUNCTIONS.has(keyAt(view, view.to)) &&
  isNoun(view, view.to)

function bearerFits(view: View, when: When): boolean {
  if (when.of === undefined) return true
  const bearer = saidOf(view, when.pos === 'noun' ? 'noun' : 'adjective')
  return bearer === undefined ? when.unsaid === 'flag' : when.of.includes(bearer)
}

/** Step 4: whether this candidate is what the rule means, cheapest question first. */
export function decide(view: View, compiled: CompiledRule, statement: () => boolean): Ruling | undefined {
  const when = compiled.rule.when ?? {}
  if (when.sections !== undefined && !when.sections.includes(view.block.section)) return undefined
  if (when.unlessPost?.some((kind) => view.post.has(kind))) return undefined
  if (when.complement === 'pass' && leadsOn(view)) return undefined
  if (when.bracketed && !inBrackets(view)) return undefined
  if (when.closed && !closed(view)) return undefined
  if (gapBefore(view, view.to) === '.' && SUFFIXES.has(keyAt(view, view.to))) return undefined
  const read = when.reader === undefined ? plainly : READERS[when.reader]
  const seldom = when.reader !== undefined && SELDOM.has(when.reader)
  const early = seldom ? read(view, when) : undefined
  if (seldom && early === undefined) return undefined
  if (when.statements !== 'flag' && statement()) return undefined
  const { near, sentence, exceptNear, exceptSentence } = compiled.phrases
  if (when.near !== undefined && !touches(view, near)) return undefined
  if (when.sentence !== undefined && !inSentence(view, sentence)) return undefined
  if (touches(view, exceptNear) || inSentence(view, exceptSentence) || inEcho(view, exceptSentence))
    return undefined
  if (when.negated !== 'flag' && (view.leadIn === 'waived' || negatedBefore(view) || waivedAfter(view)))
    return undefined
  if (quoted(view) || givenUp(view)) return undefined
  if (isEmployer(view) || isPlace(view) || (when.names !== 'flag' && isName(view))) return undefined
  if (when.demand && preferred(view)) return undefined
  // A verb with its object is told from a noun without tagging.
  if (when.pos === 'noun' && view.to - view.from === 1 && takesObject(view)) return undefined
  if (when.alone && joinedToNoun(view)) return undefined
  if (when.named === 'pass' && besideName(view)) return undefined
  if (when.asked && !asked(view)) return undefined
  if (when.topic !== undefined && isTopic(view)) return undefined
  if (when.topic === 'object' && isObject(view)) return undefined
  if (!bearerFits(view, when)) return undefined
  if (when.pos !== undefined && !posFits(view, when.pos)) return undefined
  return early ?? read(view, when)
}

/** Their words stand everywhere, and hardly ever for what is meant: "all", "home", "hours". They are asked first. */
const SELDOM: ReadonlySet<When['reader']> = new Set(['criteria', 'frame'] as const)

const READERS: Record<NonNullable<When['reader']>, (view: View, when: When) => Ruling | undefined> = {
  years: readYears,
  degree: readDegree,
  'degree-class': readDegreeClass,
  licence: readLicence,
  pronoun: readPronoun,
  wanted: readWanted,
  criteria: readCriteria,
  perfection: readPerfection,
  movements: readMovements,
  pace: readPace,
  frame: (view, { frames = [] }) => readFrame(view, frames),
  kinship: readKinship,
}

const plainly = (view: View): Ruling => ({
  start: view.tokens[view.from]?.start ?? 0,
  end: view.tokens[view.to - 1]?.end ?? 0,
})
