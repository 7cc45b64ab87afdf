import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'
import { DOING, mendYears, PLACE, yearsTail } from './years-mended.ts'

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  dozen: 12,
  many: 10,
}
const NUMBER = `(?:\\d{1,2}|${Object.keys(WORDS).join('|')})`
const CAP = '(?:no more than|not more than|up to|maximum(?: of)?|max\\.?|less than|fewer than|under|at most)'
const FLOOR =
  '(?:at least|(?:an? )?(?:absolute )?minimum(?: of)?(?: an?)?|min\\.?|more than|over|above|in excess of|upwards of|no (?:less|fewer) than|not (?:less|fewer) than)'
/** The number that stands before "years", with what makes it a floor or a cap. */
const BEFORE = new RegExp(
  `(?:(?<cap>${CAP})|(?<floor>${FLOOR})|between|(?:an? )?(?:good|solid))?[ :]*(?<![\\d.,£$€-])\\b(?<low>${NUMBER})\\s*(?:\\(\\s*\\d+\\s*\\)|\\[\\s*\\d+\\s*\\])?[-\\s]*(?<plus>\\+|plus|or more)?(?:\\s*(?:-|\\u2013|to|and|or)\\s*(?<high>${NUMBER}))?\\s*\\+?\\s*(?:full |solid |good |long )?[-]?$`,
  'i',
)
const AFTER =
  /^'?(?: ?\+| or more| plus| minimum)?(?<of> of)?(?<what>(?: (?!experience|exp\b|as |in |with |of |on )[\p{L}\p{N}'/&,-]+){0,6}?) (?<exp>experience|exp|track record)\b/iu
/** "one year's experience at most" */
const CAP_AFTER =
  /^[^.;:]{0,60}?\b(?:experience|pqe)\b(?: [\p{L}'-]+){0,4}? (?:at (?:the (?:very |absolute )?)?most|at the outside|tops|or (?:less|fewer)|maximum|and no more)(?![\p{L}])/iu
/** What years also count: the age of the firm, terms, notice, ages of people, history to be vetted. */
const ELSE_BEFORE =
  /\b(?:every|last|past|next|previous|first|coming|recent|within|after|for the|since|each|our|company's|celebrat\w+|nearly|founded|established|has been|have been|we (?:have|bring|offer|boast|celebrate|had|share|combine)|(?:is|are|was) (?:a|an))\s+(?:\w+\s+){0,2}$/i
const ELSE_AFTER =
  /^'?(?: ?\+| or more| plus)?(?: of)? (?:old|ago|service|warranty|history|residen\w+|in business|in the making|contract|term|later|time|track|from|running|plan|cycle|address|heritage|innovation|growth|success|trading|operation|employment history|being in|ahead)\b/i
const REWARDED =
  /\b(?:sabbaticals?|long[- ]service|awards?|leave|holidays?|bonus(?:es)?|rewards?|tenure)\b[^.;]*$/i
const SERVED_HERE = /\b(?:worked|been|stayed|working) (?:here|with us|for us|at the (?:company|firm))\b/i
const EMPLOYER =
  /\b(?:we|we've|we're|our|company|firm|organisation|business|agency|charity|client|clients|which|us|trust|group|who have|team (?:has|have|with|of))\b/i

/** From here on hardly a post needs length of service alone; a cap bars all who have more. */
const MANY = 10
const HEAVY = { weight: { severity: 'exclusionary', strength: 'strong' } } as const

const numberOf = (text: string): number => WORDS[text.toLowerCase()] ?? Number.parseInt(text, 10)

/** "5+ years' experience", "ten years in sales", "up to 2 years of experience": five or more, or a cap. */
export function readYears(view: View): Ruling | undefined {
  const years = view.tokens[view.from]
  if (years === undefined) return undefined
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  const number = BEFORE.exec(before)
  const groups = number?.groups
  if (number === null || groups === undefined) return labelled(view, after)
  const lead = before.slice(0, number.index)
  if (
    ELSE_BEFORE.test(`${lead} `.replace(/\s+$/, ' ')) &&
    !/\b(?:you|candidate|applicant|someone|somebody|person)s?\b[^.:;]*$/i.test(lead)
  )
    return undefined
  if (ELSE_AFTER.test(after) || /\bhow\s*$/i.test(lead)) return undefined
  // "how many years have you …?" is a question, and long service brings a reward
  if (REWARDED.test(lead) || SERVED_HERE.test(lead + after)) return undefined
  // "mentored by designers with over thirty years of experience"
  if (/\b(?:mentor\w*|coach\w*|learn\w*|support|guidance|taught|trained) (?:by|from|alongside)\b/i.test(lead))
    return undefined
  if (/\bhaving$/i.test(lead.trim()) && /\bwe\b/i.test(after)) return undefined
  // "Whether you have one year or ten years": every answer is welcome
  if (/\bwhether\b/i.test(lead)) return undefined
  // "With over 20 years of experience, Acme sets out …" speaks of the firm
  if (/^with(?: over| more than)?$/i.test(lead.trim()) && /,/.test(after) && !/\byou\b/i.test(after))
    return undefined
  // Under "About us" they are the firm's own, unless someone is spoken to
  if (view.leadIn === 'ours' && !DEMANDING.test(`${lead} ${after}`)) return undefined
  const found = AFTER.exec(after)
  // A long way to "experience" is not part of the finding: "5+ years [of deep and broad knowledge and experience]".
  const experience =
    found !== null && (found.groups?.['what'] ?? '').trim().split(' ').length <= 2 ? found : null
  const capped = groups['cap'] !== undefined || CAP_AFTER.test(after)
  const floored =
    groups['plus'] !== undefined ||
    groups['floor'] !== undefined ||
    /^'? ?(?:\+|or more|plus|minimum)/.test(after)
  if (!isExperience(lead, after, found !== null, floored) && !isDemanded(lead, after, floored))
    return undefined
  if (
    EMPLOYER.test(lead.slice(-90)) &&
    !/\b(?:you|candidates?|applicants?|looking for|seek\w*|need|require|want|insist|ask\w*|hir\w+|recruit\w*)\b/i.test(
      lead,
    )
  )
    return undefined
  const low = numberOf(groups['low'] ?? '')
  if (!capped && years.key.startsWith('month')) return undefined
  if (!capped && low < 5 && !(low === 0 && /^[^.;,]{0,30}\bonly\b/i.test(after))) return undefined
  if (
    capped &&
    !/experience|pqe|out of (?:university|college|school)|since (?:graduating|qualifying)/i.test(
      `${after} ${lead}`,
    )
  )
    return undefined
  const blank = /^[\s:]*/.exec(number[0])?.[0].length ?? 0
  const start = years.start - (before.length - number.index) + blank
  const end = experience === null ? years.end + yearsTail(after) : years.end + experience[0].length
  const weight = capped || low >= MANY ? HEAVY : {}
  return {
    start,
    end,
    proposals: mendYears({ start, end, lead, leadEnd: start - blank, after, experience, capped }),
    ...weight,
  }
}

function isExperience(lead: string, after: string, named: boolean, floored: boolean): boolean {
  if (named || DOING.test(after)) return true
  if (/\bexperience\b[^.;]*$/i.test(lead) || /^'?(?: ?\+)? ?(?:pqe|post[- ]qualification)/i.test(after))
    return true
  if (/^[^.;]{0,40}\bexperience\b/i.test(after)) return true
  return PLACE.test(after) && (floored || lead.trim() === '')
}

/** Words that ask, somewhere before the number. */
const DEMANDING =
  /\b(?:you(?:'ve| have|'ll have| will have| bring| need| must| should have| possess| \p{L}+ (?:have|bring|need|possess|show|offer)|'ll bring)|must have|should have|needs?|needed|requires?|required|want|seek\w*|looking for|candidates?|applicants?|someone|somebody|who (?:has|have)|knowledge|worked|essential)\b/iu
/** Time spent on anything but work: where people lived, how long a thing lasts. */
const NOT_WORK =
  /\b(?:lived|living|resid\w+|lasts?|lasted|runs?|aged?|old|lease\w*|contract|guarante\w+|warrant\w+|course|takes?|data|member(?:ship)?|holiday|leave|pension|paid|plan\w*|budget|records?|history|accounts)\b/i
/** What the years are spent on: "of COBOL", "under your belt", "in a senior role", "Java". */
const SPENT =
  /^'?(?: ?\+| or more| plus)?(?: (?:of (?!age\b|support\b|cover\b|data\b|study\b|leave\b|rent\b|tax\b)[\p{L}\p{N}]|under your belt|behind you|in (?:an?|the|this|your|similar|senior)\b|as an?\b|(?:on|at|behind) the\b(?! end)|out of (?:university|college|school)|\p{Lu}[\p{L}+#.]*)|\s*$|[.;)\n]|,? (?:essential|required|needed|is a must))/u

/** Asked for in a sentence that demands, though nothing says "experience". */
const isDemanded = (lead: string, after: string, floored: boolean): boolean =>
  SPENT.test(after) &&
  !NOT_WORK.test(lead.slice(-60) + after.slice(0, 30)) &&
  (DEMANDING.test(lead) || (lead.trim() === '' && floored))

/** "Years of experience: 7+", as forms and tables put it. */
function labelled(view: View, after: string): Ruling | undefined {
  const number = new RegExp(
    `^(?: of)?(?: (?!\\d)[\\p{L}-]+){0,3} experience(?: required| needed)?\\)?: ?(?:${FLOOR} )?(?<low>${NUMBER})(?: ?\\+| or more)?(?: ?[-\\u2013] ?${NUMBER})?(?: years| yrs)?`,
    'iu',
  ).exec(after)
  const years = view.tokens[view.from]
  if (number === null || years === undefined || numberOf(number.groups?.['low'] ?? '') < 5) return undefined
  return { start: years.start, end: years.end + number[0].length, proposals: [] }
}
