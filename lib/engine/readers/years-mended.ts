import { capitalise } from '../../text/case.ts'
import type { Proposal } from '../ruling.ts'

/** A number of years that was asked for, and what stands beside it; offsets into the block's text. */
interface AskedYears {
  readonly start: number
  readonly end: number
  /** The sentence before the number. */
  readonly lead: string
  /** Where that ends; blanks may follow. */
  readonly leadEnd: number
  /** The sentence after the word "years". */
  readonly after: string
  /** "of relevant experience", where it follows at once. */
  readonly experience: RegExpExecArray | null
  readonly capped: boolean
}

export const DOING = /^'?(?: ?\+| or more| plus)?(?: of)? (?:[\p{L}-]+ly )?(?<verb>[\p{L}-]+ing)\b/iu
export const PLACE =
  /^'?(?: ?\+| or more| plus)? (?:in|as|within|with|on|at|post|pqe|post-qualif\w+|commercial|professional|industry|hands-on|relevant|practical|proven|teaching)\b/i

/** The length of what belongs to the number behind "years": "+", "or more". */
export const yearsTail = (after: string): number =>
  /^'?(?: ?\+| or more| plus)?/i.exec(after)?.[0].length ?? 0

/** The word "experience" stands further on in the same noun phrase. */
const LATER =
  /^'?(?: ?\+| or more| plus)?(?: of)? (?=(?:(?!in |with |as |at |for |on |of )[\p{L}\p{N}+#&/'-]+ ){2,6}experience\b)/iu
/** Words that belong to the number alone, and would hang in the air without it: "around five years", "+5 years". */
const HANGING =
  /(?:(?:^|(?<=\s))(?:an?|(?<=^\s*)at|around|about|approximately|approx\.?|circa|roughly|some|typically,?|usually|generally)\s*|(?<=^\W*)\+\s*)$/i
/** Says already that the experience is real, so that "proven" would say it twice. */
const TOLD = /^(?:proven|demonstra\w+|solid|extensive|strong|significant|substantial|considerable|good)\b/i
const COUNTED = /^(?:total|overall|minimum|cumulative|combined|full)\s*/i
/** Experience of no kind in particular. */
const ANY_KIND =
  /^(?:(?:professional|industry|relevant|related|applicable|commercial|work(?:ing)?|job|practical|hands-on|similar|previous|proven|solid)\s*)*$/i
const FILLERS =
  /\b(?:you|you'll|you've|will|should|must|need|to|have|has|with|an?|the|is|are|candidates?|applicants?|requirements?|essential|required|skills|experience|we|want|require|bring|also|ideally|minimum|likely)\b|[^\p{L}]/giu
const ENDS = /^\s*(?:$|[.;)\n]|,\s*$|(?:is )?(?:required|essential|needed|a must)\b)/i

/** Wording that asks for the experience and not for its length; none where nothing would be left to say. */
export function mendYears(asked: AskedYears): readonly Proposal[] {
  const { end, after, experience, capped } = asked
  // "with at least two of those years in a shop" would point at nothing
  if (/\bof (?:those|these|which)\b/i.test(after)) return []
  const hanging = HANGING.exec(asked.lead)?.[0] ?? ''
  const start = hanging === '' ? asked.start : asked.leadEnd - hanging.length
  const lead = asked.lead.slice(0, asked.lead.length - hanging.length)
  const word = (text: string): string => (lead.trim() === '' ? capitalise(text) : text)
  const put = (text: string, to = end): readonly Proposal[] => {
    const label = word(text)
    return [{ label: label.trim(), changes: [{ start, end: to, text: label }] }]
  }
  // A cap asks for little; "proven" would ask for more than it did.
  const measure = capped ? 'some' : 'proven'
  if (experience !== null) {
    const what = (experience.groups?.['what'] ?? '').trim().replace(COUNTED, '')
    const rest = after.slice(experience[0].length)
    // "5+ years of experience." as the whole demand: no words are left that say what for
    if (ANY_KIND.test(what) && ENDS.test(rest) && lead.replace(FILLERS, '') === '') return []
    const full = what === '' ? 'experience' : `${what} experience`
    return put(TOLD.test(what) ? full : `${measure} ${full}`)
  }
  // "5+ years of [deep and broad knowledge and experience]": the years go, the rest stays.
  const later = LATER.exec(after)
  if (later !== null) {
    const cut = end - yearsTail(after) + later[0].length
    return TOLD.test(after.slice(later[0].length)) ? [] : put(`${measure} `, cut)
  }
  // "worked in payroll for at least six years": nothing can stand in for the time alone
  if (/\b(?:for|over|spent|of|in|gained|past|last)\s*$/i.test(lead) || /^'?\s*\+? ?out of/.test(after))
    return []
  if (DOING.test(after)) {
    const of = /^'?(?: ?\+| or more| plus)?(?: of)?/i.exec(after)?.[0].length ?? 0
    return put('experience of', end - yearsTail(after) + of)
  }
  if (/^'?(?: ?\+| or more| plus)? of\b/i.test(after)) return put('experience')
  if (/^'? ?pqe\b/i.test(after)) return put('solid')
  const skill = /^'?(?: ?\+)? \p{Lu}/u.test(after) && !PLACE.test(after)
  return put(skill ? 'experience of' : `${measure} experience`)
}
