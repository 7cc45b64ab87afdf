import { negatedBefore, waivedAfter } from '../decide/negation.ts'
import type { Ruling } from '../ruling.ts'
import { sentenceText, type View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

const PEOPLE =
  '(?:people|persons?|candidates?|applicants?|applications?|staff|employees?|colleagues?|team members?|individuals?|men|man|women|woman|males?|females?|nationals?|citizens?|passport holders?|believers?|graduates?|workers?|hires?|couples?|lad(?:y|ies)|nurses?|carers?|drivers?|cleaners?|receptionists?|assistants?|models?)'

/** "must be …", "ideally …", "should be a …" */
const ASKED =
  /\b(?:(?:must|should|needs? to|has to|have to|required to|expected to|ought to|will)(?: (?:also|ideally|preferably|all|both))*(?: be| identify as)|ideally|preferably)(?: an?| of)?(?: (?!not\b)[\p{L}-]+)?(?: or [\p{L}-]+| and)? $/iu
/** "we prefer …", "looking for a …": only where the group itself is the object. */
const SOUGHT =
  /\b(?:only(?: (?:people|those|candidates|applicants) who are)?|prefer(?:ring|ably|red)?(?: to (?:hire|employ|recruit))?|preference (?:is |goes |will go |will be )?(?:given )?(?:to|for)|favour(?:ing)?|want(?:ed|ing)?|seek(?:ing)?|looking for|in search of|hir(?:e|ing)|recruit(?:ing)?|employ(?:ing)?|open only to|only open to|reserved for|restricted to|limited to|priority (?:to|for)|accept(?:ing)?|consider(?:ing)?|take(?: on)?|appoint|interview|we (?:also |now |urgently )?need|suits?|suited to|aimed at|intended for)(?: (?:only|an?|more|any|other|fellow|good|young|mature|local|white|black|energetic|lively|bright|bubbly|cheerful|friendly|smart|hard-?working|reliable|sensible|strong|attractive|nice|kind|active))*(?: [\p{L}.-]+,? (?:or|and|\/))?:? $/iu
const RESTRICTED = new RegExp(
  `^(?:'?s)?(?: ${PEOPLE})?(?: (?:are|is|will be|would be|strongly|much|very|an))* (?:only|preferred|favoured|wanted|required|sought|needed|need apply|a must|essential|advantage|desirable|please|given priority)\\b`,
  'iu',
)
const REFUSED_BEFORE =
  /\b(?:no|not (?:hire|employ|accept|consider|want|recruit|take on|suitable for|open to)|never (?:hire|employ|accept|consider)|cannot (?:hire|employ|accept|consider)|can't (?:hire|employ|accept|consider|take)|don't (?:hire|employ|accept|consider|want|take)|won't (?:hire|employ|accept|consider|take)|exclud\w+)(?: any)? $/iu
const REFUSED_AFTER = new RegExp(
  `^(?: ${PEOPLE})?(?: (?:need|may|can|should|must|will|are|is))? ?(?:not (?:apply|be short-?listed|be employed|be hired|be seen|be taken on|be considered|be accepted|accepted|considered|welcome|eligible|wanted|suitable)|cannot (?:apply|be short-?listed|be employed|be hired|be seen|be taken on|be considered|be accepted))\\b`,
  'iu',
)
const ENDS = new RegExp(
  `^(?:'s)?(?:$|[.,;:!?)\\n]| ${PEOPLE}\\b(?! (?:of|for|in) (?:the )?history)| (?:who|to|for|with|as|and|or|only|from|in|at|behind|on|may|can|will|are|is|should)\\b)`,
  'iu',
)
const CLOSED = new RegExp(
  `^(?:'s)?(?: ${PEOPLE}(?=[.,;!]|$| please| here| at| in| for| or))?(?:$|[.,;!\\n]| (?:please|here|at|in|on|for|or|and|need|will)\\b)`,
  'iu',
)
const LAWFUL =
  /\b(?:occupational requirement|genuine requirement|genuine occupational|schedule 9|equality act|under-?represented|positive action|particularly|encourag\w+|welcom\w+|whatever|regardless|any|refuge|chaplain|imam|rabbi|vicar|priest|clearance|vett\w+|patients?|service users?|right to work|settle\w+|visa|sponsor\w*|advise|security|teach\w*|translat\w+|speak\w*|lessons?|history|mentor\w*|support(?:s|ing)? )\b/iu

const BASIS = /\b(?:occupational requirement|schedule 9|equality act)\b/i
const BESIDE = 250

/** A group of people that the advert asks for or shuts out: "must be …", "… only", "no …", "… need not apply". */
export function readWanted(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  if (LAWFUL.test(sentenceText(view))) return undefined
  // The legal basis often stands in a sentence of its own.
  if (BASIS.test(view.text.slice(Math.max(0, first.start - BESIDE), last.end + BESIDE))) return undefined
  if (!shutOut(before, after) && !askedFor(view, before, after)) return undefined
  const people = new RegExp(
    `^ ${PEOPLE}(?= only| preferred|\\b)(?: only| preferred)?|^ (?:only|preferred)\\b`,
    'iu',
  ).exec(after)
  return { start: first.start, end: last.end + (people?.[0].length ?? 0) }
}

const shutOut = (before: string, after: string): boolean =>
  REFUSED_AFTER.test(after) || (REFUSED_BEFORE.test(before) && CLOSED.test(after))

const askedFor = (view: View, before: string, after: string): boolean =>
  !negatedBefore(view) &&
  !waivedAfter(view) &&
  (RESTRICTED.test(after) || ((ASKED.test(before) || SOUGHT.test(before)) && ENDS.test(after)))
