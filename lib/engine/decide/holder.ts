import type { Bearer } from '../../rules/define-rule.ts'
import { bearerOf } from '../lexicon/nouns.ts'
import { BE, CONJUNCTIONS, OBJECTS, STOPS, SYSTEM } from '../lexicon/words.ts'
import { gapBefore, keyAt, type View } from '../view.ts'
import { describes, inRequirements } from './describes.ts'

const TRAITS =
  /(?:ness|ity|tion|ism|ence|ance|cy|tact|passion|drive|numeracy|initiative|enthusiasm|energy|flair|courage|grit|ambition|warmth|empathy|honesty|focus|ownership|leadership|teamwork|discipline|charm|judge?ment|stamina|hunger|desire|vision|skills?|charisma|respect)$/
/** Whether a word names a quality of people; "security" and the like are qualities of systems. */
export const isTrait = (view: View, index: number): boolean =>
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
  // "Take initiative and drive assigned projects": what follows a quality at once is no object of it
  const next = keyAt(view, view.to)
  const object =
    next !== '' && gapBefore(view, view.to) === ' ' && !STOPS.has(next) && !CONJUNCTIONS.has(next)
  return joined >= view.lo && !object && isTrait(view, joined) && !view.tags(joined).has('Verb')
}

const HAS = new Set(
  `have has having had possess possesses possessing show shows showing demonstrate demonstrates demonstrating bring brings
  bringing need needs require requires requiring take takes with your display displays exhibit want wants
  got personal natural genuine real strong great true relentless inner combine combines full demands demanding`.split(
    /\s+/,
  ),
)
/** What may stand between the verb and the quality. */
const BETWEEN = new Set(
  'the a an of some plenty lots bags loads heaps tons buckets oodles dose amount levels level and or both much degree high in sense'.split(
    ' ',
  ),
)

/** Whether the word takes an object, and so is a verb: "drive the plan", "drive assigned projects". */
export const takesObject = (view: View): boolean =>
  gapBefore(view, view.to).trim() === '' &&
  (OBJECTS.has(keyAt(view, view.to)) ||
    (/^(?!need|requir|expect).*ed$/.test(keyAt(view, view.to)) && /s$/.test(keyAt(view, view.to + 1))))

/** "Tenacity matters in this role": what is prized in the one who does it. */
const VALUED = new Set('matters counts helps is are will required needed essential wanted'.split(' '))
/** "The role calls for [grit]", "we look for …": what is asked of the one who does it. */
const ASKS_FOR =
  /^(?:call|calls|calling|ask|asks|asking|look|looks|looking|test|tests|searching|hire|hires|hiring|score)$/
/** "We prize [boldness] in a copy editor" */
const PRIZES = /^(?:value|values|prize|prizes|reward|rewards|admire|admires)$/
const OF_WHOM = /^(?:a|an|our|every|each|people|colleagues|candidates|applicants|anyone|someone)$/

/** "These competencies are adaptability, [resilience] and tact." */
const LISTED =
  /^(?:competenc(?:y|ies)|qualit(?:y|ies)|traits?|attributes?|skills?|behaviou?rs?|strengths?|characteristics?)$/

/** "the drive needed to …" */
const NEEDED = new Set('required needed necessary'.split(' '))

/** Who holds a quality named by a noun: "your [drive]", "Passion, [drive] and tact". */
export function holderOf(view: View): Bearer | undefined {
  const next = keyAt(view, view.to)
  if (view.from === view.lo && VALUED.has(next) && gapBefore(view, view.to) === ' ') return 'person'
  if (next === 'of' && ['our', 'the', 'its', 'their', 'systems'].includes(keyAt(view, view.to + 1)))
    return 'thing'
  const holder = amongSystems(view) ? 'thing' : holderBefore(view)
  if (NEEDED.has(next) && keyAt(view, view.to + 1) === 'to' && holder !== 'organisation') return 'person'
  if (gapBefore(view, view.to).trim() !== '' || view.to >= view.hi || STOPS.has(next)) return holder
  // Where the next word, if it is a noun, comes to the same, nothing needs tagging.
  const owner = bearerOf(next) === 'person' ? 'person' : 'thing'
  return owner !== holder && view.tags(view.to).has('Noun') ? owner : holder
}

/** The holder as told by the words before: a verb of having, an owner, or the place in a list. */
function holderBefore(view: View): Bearer | undefined {
  let at = view.from - 1
  for (; at >= Math.max(view.lo, view.from - 10); at--) {
    const gap = gapBefore(view, at + 1)
    if (/[;!?\n\u2013\u2022]/.test(gap)) break
    if (gap.includes(':')) return 'person'
    const key = keyAt(view, at)
    if (HAS.has(key)) return 'person'
    if (key === 'for' && ASKS_FOR.test(keyAt(view, at - 1))) return 'person'
    if (PRIZES.test(key) && prizedIn(view)) return 'person'
    if (BE.has(key) && LISTED.test(keyAt(view, at - 1))) return 'person'
    if (key === 'our' || key === 'its' || key === 'their') return 'organisation'
    if ((view.tokens[at]?.tail ?? '') === "'s") return bearerOf(key) ?? 'thing'
    if (BETWEEN.has(key)) continue
    if (!/[,&]/.test(gap) && !isTrait(view, at) && !describes(view, at)) return 'thing'
    if (STOPS.has(key)) return undefined
  }
  const start = at < view.lo || /[\n\u2022]/.test(gapBefore(view, at + 1))
  if (!start) return undefined
  const valued = VALUED.has(keyAt(view, view.to)) && !STOPS.has(keyAt(view, view.lo))
  return inRequirements(view) || valued ? 'person' : undefined
}

/** "… above all in a copy editor" */
function prizedIn(view: View): boolean {
  for (let at = view.to; at < Math.min(view.hi, view.to + 6); at++)
    if (keyAt(view, at) === 'in' && OF_WHOM.test(keyAt(view, at + 1))) return true
  return false
}
