import { bearerOf } from '../lexicon/nouns.ts'
import { BE, STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, rawAt, type View } from '../view.ts'
import { inRequirements } from './describes.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which an advert speaks of the person sought, the post or the way people work there. */
const ADDRESS = set(`
  you your yourself must wanted want wants need needs needed require requires required requirement essential seek seeks
  seeking hire hires hiring recruit recruits recruiting expect expects expected ideal ideally prefer preferred join
  joins joining suit suits role roles job jobs post position vacancy someone somebody anyone nobody who we us our
  appointed postholder only apply should looking here everyone
`)

/** Work done to or for what follows: its object is what the work is about, not the one who does it. */
const WORK = set(`
  advise advises advising teach teaches teaching study studies studying research researches researching repair
  repairs repairing mend mends mending sell sells selling stock stocks stocking restock restocks restocking
  photograph photographs photographing film films filming paint paints painting draw draws drawing sketch
  sketches sketching design designs designing print prints printing restore restores restoring cook cooks
  cooking bake bakes baking brew brews brewing serve serves serving pour pours pouring digitise digitises
  digitising catalogue catalogues cataloguing archive archives archiving curate curates curating exhibit
  exhibits exhibiting insure insures insuring treat treats treating feed feeds feeding price prices pricing
  clean cleans cleaning wash washes washing map maps mapping plant plants planting breed breeds breeding edit
  edits editing translate translates translating publish publishes publishing review reviews reviewing help
  helps helping support supports supporting assist assists assisting mentor mentors mentoring counsel counsels
  counselling rehouse rehouses rehousing protect protects protecting animate animates animating illustrate
  illustrates illustrating measure measures measuring install installs installing collect collects collecting
  compare compares comparing explain explains explaining lend lends lending represent represents representing
  book books booking arrange arranges arranging portray portrays portraying interview interviews interviewing survey surveys surveying
`)
/** Between the work and the candidate, these begin something of its own. */
const ANEW = set(`
  you we us our must should as need want seek find hire recruit ideally with if when where while because
  your our team like prefer expect wanted needed required
`)
/** Works of art and records of the past, whose heroes are not the person sought. */
const ART = set(`
  film films novel novels play poster posters museum museums exhibition song songs opera ballet painting paintings
  statue documentary thriller thrillers biography legend myth fable cartoon episode trilogy musical puppet pantomime
  sculpture portrait portraits statues comics documentaries cartoons exhibitions
`)
/** With these a sentence tells of something; a note such as "Long hours and late nights" has none. */
const VERBS = new Set([...BE, 'has', 'have', 'had'])
const REACH = 9

/** After these the one who follows may well be whoever gets the job, or those beside them: "join our …", "be the …". */
const WITH = set(`
  be become join meet work want need seek find hire recruit bring show act lead manage grow build run assemble call
  look love enjoy think apply come get help make take do have has let unleash channel embrace expect prefer ask
  calling wanted required suit thrive perform are is was were being am start live feel see go stay
`)
/** Where a verb stands that says what is done: at the start, or after "you will" and "to". */
const AHEAD = set('will to ll would can you and')

/** "Sew pirate costumes", "you will grade thick-skinned oranges": the object of any verb of doing. */
function objectOfWork(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 5); at--) {
    const key = keyAt(view, at)
    if (ANEW.has(key) || STOPS.has(key) || WITH.has(key)) return false
    if (/[,;:.!?()\n\u2013\u2022]/.test(gapBefore(view, at + 1))) return false
    if (at !== view.lo && !AHEAD.has(keyAt(view, at - 1))) continue
    if (at === view.lo && view.from - at < 2 && gapBefore(view, view.from) === '-') return false
    const tags = view.tags(at)
    return tags.has('Verb') && (tags.has('Infinitive') || tags.has('Imperative') || tags.has('PresentTense'))
  }
  return false
}

/** The object of any work, or a word that only names a thing: "keep hackers out", "pirate costumes". */
export const isObject = (view: View): boolean => objectOfWork(view) || namesThing(view)

/** Words that tell of a person's own ways: "guru status", "ninja skills". */
const OWN =
  /(?:skills?|status|level|mindset|attitude|mentality|powers?|abilit\w+|talents?|vibes?|energy|mode|instincts?|approach|spirit|lifestyle|culture|work|ethic|performance|standards?|reputation|style|ways|qualities|experience|knowledge|credentials|wanted|required|needed|moments?|language|humour|tendenc\w+|streak|service|environment|atmosphere|hours|team|workplace)$/

/** "superhero costumes", "thick-skinned oranges": a thing that is only named after it. */
function namesThing(view: View): boolean {
  const key = keyAt(view, view.to)
  if (STOPS.has(keyAt(view, view.to - 1))) return false
  if (key.length < 3 || STOPS.has(key) || OWN.test(key) || gapBefore(view, view.to) !== ' ') return false
  if (!/^\p{Ll}+$/u.test(rawAt(view, view.to)) || bearerOf(key) !== undefined) return false
  const tags = view.tags(view.to)
  return tags.has('Noun') && tags.has('Plural')
}

/** "You will repair ping-pong tables", "we advise people who are near retirement": what the work is about. */
function workedOn(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - REACH); at--) {
    const key = keyAt(view, at)
    if (WORK.has(key))
      return at === view.lo || !/^(?:our|your|the|to|a|an)$/.test(keyAt(view, at - 1)) || verbal(view, at)
    if (
      ANEW.has(key) ||
      (BE.has(key) && keyAt(view, at - 1) !== 'who') ||
      /[,;:.!?()\n\u2013\u2022]/.test(gapBefore(view, at + 1))
    )
      return false
  }
  return false
}

/** "to repair …" is work, unless it is what people want: "willing to help". */
const verbal = (view: View, at: number): boolean =>
  keyAt(view, at - 1) === 'to' && !/^(?:able|willing|keen|happy|you|us|someone)$/.test(keyAt(view, at - 2))

/** Whether the words name what the work is about, or belong to a story, rather than to anyone here. */
export const isTopic = (view: View): boolean =>
  workedOn(view) || staged(view) || depicted(view) || (tells(view, ART) && !addresses(view))

const TALES =
  /^(?:books?|series|tales?|stor(?:y|ies)|figures|models|games?|photos|photographs|drawings|songs)$/

/** "portraits of rock stars", "a film about hackers" */
function depicted(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - 4); at--) {
    if (!/^(?:of|about|on)$/.test(keyAt(view, at))) continue
    return ART.has(keyAt(view, at - 1)) || TALES.test(keyAt(view, at - 1))
  }
  return false
}

/** "It is set on a ship of pirates": where a story plays. */
function staged(view: View): boolean {
  for (let at = view.lo; at < view.from; at++)
    if (
      keyAt(view, at + 1) === 'set' &&
      BE.has(keyAt(view, at)) &&
      PLAYS.test(keyAt(view, at + 2)) &&
      !WAYS.test(keyAt(view, at + 3)) &&
      !/^(?:you|we|i)$/.test(keyAt(view, at - 1))
    )
      return true
  return false
}
/** "set in their ways" */
const WAYS = /^(?:your|their|his|her|its)$/
const PLAYS = /^(?:on|in|aboard|among)$/

/** Whether the words are asked of the person sought or tell how people work there, rather than of anything else. */
export const asked = (view: View): boolean =>
  !isTopic(view) && (addresses(view) || inRequirements(view) || !tells(view, VERBS))

function addresses(view: View): boolean {
  // "Be ready to …"
  if (keyAt(view, view.lo) === 'be') return true
  for (let at = view.lo; at < view.hi; at++) {
    if (at >= view.from && at < view.to) continue
    const key = keyAt(view, at)
    const bearer = bearerOf(key)
    if (ADDRESS.has(key) || bearer === 'person' || bearer === 'team' || bearer === 'culture') return true
  }
  return false
}

function tells(view: View, words: ReadonlySet<string>): boolean {
  for (let at = view.lo; at < view.hi; at++)
    if ((at < view.from || at >= view.to) && words.has(keyAt(view, at))) return true
  return false
}
