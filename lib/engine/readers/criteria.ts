import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

const LIST =
  '(?:criteri(?:a|on)|requirements?|skills?|points?|box(?:es)?|items?|qualifications?|competenc\\w+|attributes?|following|above|below|listed|these|bullets?|essentials|qualities)'
/** "all of the criteria below", from the word "all" on. */
const WHOLE = new RegExp(
  `^(?: one)?(?: single)?(?: one)?(?: of)?(?: the| these| our| those)?(?: (?!for\\b|to\\b|in\\b|of\\b)[\\p{L}\\p{N}-]+){0,2}? ${LIST}(?: (?:listed|below|above|here|set out|on (?:this|the) (?:list|page)))*`,
  'iu',
)
const MUST_BE =
  /^[^.;]{0,20}?\b(?:must|are|is|need|has to|have to)(?: all)?(?: to)?(?: be)?(?: strictly| absolutely)? (?:met|mandatory|essential|required|compulsory|necessary|non-negotiable|needed|ticked|present|demonstrated|shown|fulfilled|satisfied|a must|obligatory)\b/iu
const DEMANDED =
  /\b(?:must|need to|have to|has to|should|required to|expected to|only (?:(?:apply|reply|get in touch|contact us) )?if you|unless you|if you (?:can't|cannot|don't)|candidates? (?:who|that))(?: also)?(?: be able to)? (?:have|meet|possess|hold|satisfy|tick|show|demonstrate|cover|fulfil|know|match|offer|evidence|bring)s? $/iu
const LACKED =
  /\b(?:lack(?:s|ing)?|miss(?:es|ing)?|without|fails?(?: on)?|short of|cannot (?:show|meet)|can't (?:show|meet)|don't (?:have|meet))(?: just| even)? $/iu
const THEN_REFUSED =
  /\b(?:not apply|don't apply|not be (?:read|considered|accepted|shortlisted|progressed|reviewed)|need not|rejected|discarded|elsewhere|binned|turned down|sifted out)\b/iu
/** Others than the person sought, or a rule that is being softened. */
const OTHERS =
  /\b(?:suppliers?|bidders?|products?|vendors?|contractors|buildings?|tenders?|designs?|software|releases?|may not|even if|still apply|encourage|worr(?:y|ied)|wondering|put off|you will learn|no one|nobody|few people|feel|think|believe|recogni[sz]e|ensur(?:e|es|ing)|make sure|check that)\b/iu

/** "must meet every criterion", "all skills below are mandatory", "if you lack even one of these, do not apply". */
export function readCriteria(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  const list = WHOLE.exec(after)
  if (list === null || OTHERS.test(before + after)) return undefined
  const rest = after.slice(list[0].length)
  const asked = DEMANDED.exec(before)
  const lacked = LACKED.test(before) && THEN_REFUSED.test(rest + before)
  // "One of these is essential" asks for one of them; only "if you lack one of these" means them all.
  if (first.key === 'one' && !lacked) return undefined
  const ruled = MUST_BE.exec(rest)
  if (asked === null && !lacked && ruled === null) return undefined
  const start = asked === null ? first.start : first.start - asked[0].length
  return { start, end: last.end + list[0].length + (ruled?.[0].length ?? 0) }
}
