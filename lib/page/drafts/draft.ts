import { late } from '../notice/late.ts'
import { readsLikeLetter } from './letter.ts'
import { weightOfOtherCall } from './other-call.ts'
import { weightOfWorkNote } from './work-note.ts'

/*
 * Whether an editor holds an advert. A wrong yes sends a private note through the check (never off the machine);
 * a wrong no costs a click. So it takes some length, two of the things that adverts say, words that speak to the
 * person who might apply, and no sign of a letter, a ticket or somebody's own career.
 */

/** What an advert tells of; straight apostrophes, lower case. */
const SIGNS: readonly RegExp[] = [
  // A role.
  /\b(?:(?:is|are|we're)(?: also| now| currently| always)? (?:looking (?:for|to (?:recruit|hire|appoint))|after an?|seeking|hiring|recruiting)|(?:opportunity|vacancy) (?:has arisen|for an?)|(?:about|purpose of) (?:the|this) (?:role|job|position|post)|(?:the|this|your) (?:role|post|position|job)\b|(?:role|job) (?:purpose|summary|title|overview)|(?:responsibilities|duties|accountabilities)|(?:required|needed|wanted) for\b|wish(?:es)? to appoint|(?:successful|ideal) (?:candidate|applicant)|post ?holder|reporting to the|we (?:need|want|have a vacancy for) an? |you(?:'ll| will)(?: also)? (?!need|have|get|receive|not|find|see|be (?:able|asked|sent|charged|glad)))/,
  // Requirements.
  /\b(?:requirements?|person specification|essential|desirable|qualifications?|about you|what you(?:'ll| will)? (?:need|bring)|you(?:'ll| will| should| must)? (?:have(?! to)|need|hold|bring)\b|must (?:have|be able|hold)|(?:experience (?:of|in|with|as)|(?:years'?|proven|previous|relevant|some) experience)|ability to|able to|knowledge of|degree|skills|licence|we ask for|qualified|someone who|are you an?)\b/,
  // Benefits.
  /\b(?:we offer|what (?:we offer|you(?:'ll| will) get)|in return|benefits|salary|wages|package|we pay|pay (?:starts|is)|per (?:annum|hour)|an hour|a year|pro rata|pension|annual leave|holiday|days off|bonus|tips|shifts?|\d+ hours|flexible (?:working|hours)|(?:part|full)[- ]time|fixed[- ]term|permanent|hybrid|outside ir35)\b|£\s?\d/,
  // An invitation to apply.
  /\b(?:to apply|apply (?:now|by|today|online|via|here|with|through|before)|(?:your|send an?|all) applications?|applications? (?:close|from|by|welcome)|(?:invites?|welcomes?) applications|closing date|send (?:us )?(?:your|a) (?:cv|covering|portfolio|letter)|your cv|interviews? (?:will|are|on)|we(?:'d| would) (?:love|like) to hear from you|hear(?:ing)? from (?:you|people|anyone)|look forward to (?:receiving|reading)|join (?:us|our)|informal (?:chat|discussion|conversation|enquiries)|visits? .{0,30}welcome)\b/,
]

/** A job's name on the first line, by itself. */
const TITLE =
  /^\W*(?![^\n]*\b(?:summary|profile|history|career|offer|order|number|newsletter)\b)(?=[^\n]*(?:[a-z]{3}(?:er|or|ist|yst|ian|ant|man|woman|person|tive)|chef|nurse|crew|clerk|cook|lead|head of|trustee|apprentice|intern|graduate|associate|partner|midwife|hand)\b)[^\n.!?]{4,80}\n/

/** A job's name before the first full stop or comma, with little else: adverts in one breath begin so. */
const BEGINS_WITH_JOB =
  /^\W*(?!(?:from|to|sent|subject|dear|hi|hello|user|customer|supplier|server|printer|computer|order|offer|tender|reminder|newsletter|another|under|after|former|either|whether|however|manager|driver) ?[,:.!?])(?:[\w/&'.-]+ ){0,5}(?:[a-z]{3,}(?:er|or|ist|yst|ian|ant|tive|eon)s?|chefs?(?: de partie)?|cooks?|nurses?|crew|staff|hands|clerks?|nann(?:y|ies)|secretary|apprentices?|trainees?|interns?|graduates?|associates?|lead|head of [a-z]+|director|midwi(?:fe|ves)|barista|mechanics?|guards?|stewards?|au pair|executives?)(?: (?:of|to|in|for|at) [^.,:;!?(|\n]{2,40})?\s*(?:[.,:;!(|]| [-–] )/
const NO_JOB =
  /^[^.,:;!(|\n]*\b(?:letter|number|paper|hand-?over|turnover|reminder|calendar|quarter|matter|server|printer|computer|router|tender|order|offer|newsletter|register|summer|winter|weather|december|september|october|november|centre|answer|flyer|poster|footer|header|filter|folder|with|who|seeking|rota|notes?|my|your|our)\b/
/** Pay or hours, which a job's name alone does not make an advert without. */
const PAY =
  /£\s?\d|\b(?:salary|wages?|pay|band \d|grade \d|spine|point \d|per (?:hour|annum)|an hour|day rate|\d+ hours)\b/

/** Words that seek somebody, or tell how to be the one; notes to staff speak of roles and pay without them. */
const CALL =
  /\b(?:looking (?:for|to (?:recruit|hire|appoint))|we(?:'re| are)? (?:seek(?:ing)?|hir(?:e|ing)|after|recruiting)|is (?:seeking|hiring|recruiting)|seeks|opportunity|vacancy|(?:required|needed|wanted) (?:for|in|on|at)\b|wanted|wish(?:es)? to appoint|(?:successful|ideal) (?:candidate|applicant)|post ?holder|about (?:the|this) (?:role|job)|the role\W*\n|reporting to|we (?:need|want) an? |we ask for|about you|you(?:'ll| will) (?:bring|be responsible|work (?:with|closely|alongside)|join)|join (?:us|our)|to apply|apply (?:now|by|today|online|via|here|with|through)|(?:invites?|welcomes?) applications|(?:your|send an?|all) applications?|applications close|(?:send|email) (?:us )?(?:your|a) (?:cv|covering)|with (?:your|a) cv|hear from you|come and|immediate start|to register|register (?:at|any|with)|(?:interesting|exciting) opening|opening (?:within|for|at)|(?:adding|need) (?:a|another) \w+ (?:person|pair of hands)|could you be|(?:message|text|ring|call) (?:us|[a-z]+) (?:for a|with)|send us (?:samples|your)|forward your cv|(?:cv|cvs|letter and cv) to|sign up (?:for|to)|are you an?|do you (?:like|love|enjoy|want)|has room for|as an? [a-z -]{3,40}(?:,)? you(?:'ll| will)|tell us (?:a little )?about yourself|write to us)\b/

/** Whom adverts speak to or of. */
const READER = /\b(?:you(?:r|rs|rself)?|you'(?:ll|re|ve|d)|candidates?|applicants?|post ?holder|they'll)\b/g

/** Lines that stand as an advert's headings. */
const HEADING =
  /^\W*(?:(?:the|about the|main|key|your) (?:role|job|duties|responsibilities)|(?:role|job) (?:purpose|summary|description|title)|duties|responsibilities|requirements|essential(?: criteria)?|desirable(?: criteria)?|person specification|benefits|what we offer|we offer|how to apply|salary|closing date|hours|location)\b/gm

const ADVERT_FIELD = late(
  String.raw`\b(?:job|vacancy|advert|posting|position|role) ?(?:title|description|summary|advert|text|details|name|headline)?\b|\b(?:responsibilities|requirements|person specification)\b`,
)

/** Fields in which people look for a job, tell of their own, or write to each other. */
const PRIVATE_FIELD = late(
  String.raw`\b(?:search|find|keywords?|filter|alert|current|previous|desired|your|company or|what|where|message|reply|comments?|chat|e-?mail|subject|notes?|cover(?:ing)? letter|about (?:you|me)|feedback|review|ticket|cv|resume|password|code|query|prompt)\b`,
)

const ENOUGH_WORDS = 60
const ENOUGH_SIGNS = 2
const ALMOST_ALL_SIGNS = 3
const LONGEST_LOOK = 20_000

/**
 * @param label what the page calls the field, in words
 * @param amongAdverts whether the page is one on which adverts are edited
 */
export function looksLikeDraft(text: string, label: string, amongAdverts = false): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words === 0 || isPrivateField(label)) return false
  const named = amongAdverts || ADVERT_FIELD.test(label.toLowerCase())
  if (!named && words < ENOUGH_WORDS) return false
  const plain = text.slice(0, LONGEST_LOOK).toLowerCase().replaceAll('\u2019', "'")
  if (readsLikeLetter(plain, words)) return false
  if (named) return true
  const titled = TITLE.test(plain) || beginsWithJob(plain)
  const signs = SIGNS.filter((sign) => sign.test(plain)).length + (titled ? 1 : 0)
  // An advert that tells of everything may also tell of appraisals and of those who are turned down.
  const many = signs > ALMOST_ALL_SIGNS
  if (weightOfWorkNote(plain) >= (many ? 4 : 2)) return false
  if (weightOfOtherCall(plain, words) >= (many ? 3 : 2)) return false
  if (signs <= ALMOST_ALL_SIGNS && !titled && !CALL.test(plain) && countOf(plain, HEADING) < 1) return false
  return signs >= ENOUGH_SIGNS && (titled || speaksToReader(plain, signs))
}

const beginsWithJob = (plain: string): boolean =>
  BEGINS_WITH_JOB.test(plain) &&
  !NO_JOB.test(plain) &&
  PAY.test(plain) &&
  (CALL.test(plain) || countOf(plain, READER) > 0 || /\b(?:we|us|our)\b/.test(plain))

/** Whether a field is called after a part of an advert, and after nothing that is private. */
export const namesAdvert = (label: string): boolean =>
  ADVERT_FIELD.test(label.toLowerCase()) && !isPrivateField(label)

/** A field that says it is for something else than an advert. */
const isPrivateField = (label: string): boolean => PRIVATE_FIELD.test(label.toLowerCase())

const countOf = (plain: string, pattern: RegExp): number => plain.match(pattern)?.length ?? 0

/** The fewer things it tells of, the more it must speak to whom it may concern. */
const speaksToReader = (plain: string, signs: number): boolean =>
  countOf(plain, READER) >= (signs > ENOUGH_SIGNS ? 1 : 2) || countOf(plain, HEADING) >= 2

/** What the page calls the field: its labels, its accessible name, its own name. */
export function labelOf(field: Element): string {
  const { ownerDocument } = field
  const labelled = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (ownerDocument.getElementById(id)?.textContent ?? '')))
  const labels = 'labels' in field && field.labels instanceof NodeList ? [...field.labels] : []
  return [
    ...labels.map((label) => label.textContent ?? ''),
    ...labelled,
    field.getAttribute('aria-label') ?? '',
    field.getAttribute('placeholder') ?? '',
    field.getAttribute('name') ?? '',
    field.id,
  ]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
