import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'
import { OPEN } from './either-way.ts'

const CLASS =
  '(?:[12][:.][12]|first|1st|(?:first|1st|second|2nd|upper|lower)[- ](?:class|second)(?:[- ]class)?)(?: class)?'
const JOINED_BEFORE = new RegExp(
  `(?:\\b(?:minimum|at least) (?:of )?(?:an? )?)?\\b${CLASS}(?: or | ?/ ?| and )(?:an? )?$`,
  'i',
)
const REST =
  /^(?:[- ]class)?(?: or (?:above|higher|better|1st(?: class)?|first(?: class)?)| and above| minimum)?(?: ?\(?hons\)?| honours)?(?: degrees?| result| classification)?(?: \(or[^)]{0,25}\))?(?: (?:in|within) (?:an? |the )?[\p{L}+#&/'-]+(?: (?!or\b|and\b|with\b|is\b|are\b|from\b|preferred|required|essential|to\b|plus\b|at\b|of\b|for\b|you\b|as\b|who\b)[\p{L}+#&/'-]+){0,3}(?: (?:or|and) (?:an? )?[\p{L}-]+(?: [\p{L}-]+)? degree)?)?/iu
/** "2:1" and "first class" have other senses; these words tell that a degree is meant. */
const STUDY =
  /\b(?:degree|honours|hons|universit\w+|graduat\w*|subject|predicted|bachelor\w*|bsc|ba|beng|expecting|on track|a (?:strong |solid |minimum )?2[:.][12]$|first or )/i
const STUDY_NEXT =
  /^(?: or (?:above|higher|better))?(?: (?:minimum|honours|hons|degree|or (?:above|higher|better)))? ?(?:degree|honours|hons|in (?:an? )?(?:\p{Lu}|related|relevant|numerate|stem|science|engineering|computer)|at (?:degree|university)|from (?:a|an) .{0,30}universit|or (?:above|higher|better|1st|first)|discipline)/iu
/** A school of name, which belongs to the same demand. */
export const FROM_SCHOOL =
  /^,? (?:from|at) (?:an? |the |one of the )?(?:(?:top|leading|elite|prestigious|red[- ]?brick|reputable|reputed|renowned|good|top[- ]tier|top[- ]ranked|world[- ]class|esteemed|well[- ]regarded|recognised|russell group|ivy league|oxbridge|target)[ -]?)+(?:business )?(?:universit(?:y|ies)|colleges?|schools?|institutions?)?/i

/** A class of degree with the degree, subject and school it is asked for: "a first or 2:1 in Physics". */
export function readDegreeClass(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = clauseBefore(view)
  // A ratio or a version number: "a ratio of 2:1", "WCAG 2.1"
  if (/\b(?:ratio of|wcag|version|v|section|level|clause|page)(?: an?)? $/i.test(before)) return undefined
  const after = clauseAfter(view)
  const words = view.text.slice(first.start, last.end)
  // "a good degree of freedom"
  if (/degree$/i.test(words) && /^ of (?!science|arts|engineering)/i.test(after)) return undefined
  // "first class training"
  if (
    /class$/i.test(words) &&
    /^ (?!degree|hons|honours|or\b|and\b|in\b|from\b|result|classification|is\b|required|essential|bachelor|b\.?sc|m\.?sc|ba\b|university|level|stem\b)\p{Ll}/iu.test(
      after,
    )
  )
    return undefined
  if (/^\d|class$/i.test(words) && !STUDY.test(`${before} ${words}`) && !STUDY_NEXT.test(after))
    return undefined
  const start = first.start - (JOINED_BEFORE.exec(before)?.[0].replace(/^an? /i, '').length ?? 0)
  // Experience excuses the degree, never its class: then the class alone is the finding.
  if (OPEN.test(after)) return { start, end: last.end }
  const rest = REST.exec(after)?.[0].length ?? 0
  const school = FROM_SCHOOL.exec(after.slice(rest))?.[0].length ?? 0
  return { start, end: last.end + rest + school }
}
