import { isHeap } from '../decide/heap.ts'
import type { Proposal, Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'
import { FROM_SCHOOL } from './degree-class.ts'
import { OPEN } from './either-way.ts'

const OTHER_SENSE_AFTER =
  /^[- ]?(?:apprentice\w*|of\b|programmes?\b|programs?\b|courses?\b|celsius|fahrenheit|feedback|view|angle|show|ceremon\w+|certificates? check|not finished|sponsorship|students?\b|level (?:apprentice\w*|4|5|6|7)|awarding|teaching|provision|papers?\b|hold(?:s)?\b|(?:and|or|&) [a-z']+ (?:students|researchers)\b)/i
const OTHER_SENSE_BEFORE =
  /(?:\b\d{2,3}[- ]|\b(?:ten|thirty|forty|forty-five|sixty|ninety|hundred|few|\d+ or \d+)[- ]|\bto (?:a|some|an? \w+) |\b(?:high|higher|greater|some|certain|large|significant|good|reasonable|varying|fair|strong|class of) |\b(?:study(?:ing)?|studies|working|work|fund\w*|pay|paid|sponsor\w*) (?:for|towards?) (?:an? |your |the )?(?:[\p{L}']+ ){0,3}|\bour (?:[\p{L}']+ )?|\bonline |\bteach\w* (?:[\p{L}']+ ){0,4})$/iu
const REGULATED =
  /\b(?:registered|registration|nmc|hcpc|gmc|gphc|sra|chartered|qts|pgce|solicitor|barrister|law degree|nursing|midwifery|medical degree|medicine|dentistry|pharmacy|social work|physiotherapy|dietetics|occupational therapy|veterinary|sqe|cilex)\b/i
const SUBJECT =
  /^(?:'s)?(?: of (?:science|arts|engineering|technology|laws|education))?(?: \(?hons\)?)?(?:[ -](?:level )?(?:degree|qualification|education)s?)?(?: \((?:any|or)[^)]{0,30}\))?(?: (?:in|within) (?:an? |the )?[\p{L}\p{N}+#&/'-]+(?: (?!or\b|and\b|with\b|is\b|are\b|from\b|preferred|required|essential|to\b|plus\b|at\b|of\b|for\b|you\b|as\b|who\b|such\b|like\b|including\b)[\p{L}\p{N}+#&/'-]+){0,3})?/iu
/** What stands before the word: its level, or its subject in capitals. */
const LEVEL =
  /(?:(?:\b(?:good|strong|relevant|university|college|undergraduate|postgraduate|bachelor'?s?|master'?s?|honours|numerate|stem|four-year|4-year|or|related|technical)[ /]+)+|(?:\b\p{Lu}[\p{L}&/'-]+ (?:(?:or|and|&) )?){1,3})$/u
/** "(2:1 or above)" after the degree: one demand. */
const GRADED =
  /^,? (?:\(|at |with )?(?:an? )?(?:minimum |at least )?(?:an? )?(?:[12][:.][12]|first[- ]class|upper second)(?: or (?:above|higher|better|first))?(?: honours| classification| level)?\)?/i
/** "BSc/MSc" and "BA or BS" are one place. */
const TWIN_AFTER =
  /^(?:'s)?(?: of [\p{L}]+)?(?: ?\/ ?| or )(?:B\.?A|B\.?S|B\.?Sc|B\.?Eng|M\.?A|M\.?S|M\.?Sc|M\.?Eng|MBA|PhD|Master'?s?|Bachelor'?s?)\b/iu
const TWIN_BEFORE =
  /\b(?:BA|BS|BSc|BEng|MA|MS|MSc|MEng|MBA|PhD|Bachelor'?s?|Master'?s?)(?: of [\p{L}]+)?(?: ?\/ ?| or )$/iu

/** Posts for which a degree is the way in by law or by name, or that take other ways. */
const OPEN_POSTS = ['graduate', 'regulated', 'degree-open'] as const

/** A degree that is asked for with no other way in; a class or a school is read by rules of its own. */
export function readDegree(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  if (first === undefined || OPEN_POSTS.some((kind) => view.post.has(kind))) return undefined
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  const raw = view.text.slice(first.start, view.tokens[view.to - 1]?.end)
  if (/^(?:ba|bs|ma|ms)$/i.test(raw) && !initials(raw, before, after)) return undefined
  // "BSc or MSc" is found at its first word; "Masters or PhD" has none of its own
  const pair = /^degrees?$/i.test(raw) ? null : TWIN_BEFORE.exec(before)
  if (pair !== null && !/^master/i.test(pair[0])) return undefined
  const single = /^degrees?$/i.test(raw)
  if (
    OTHER_SENSE_AFTER.test(after.replace(/^'?s?/, '').trimStart()) &&
    !/^ ?of (?:science|arts|engineering)/i.test(after)
  )
    return undefined
  if (single && OTHER_SENSE_BEFORE.test(before)) return undefined
  if (!single && view.text[first.start - 1] === '(') return undefined
  if (!single && /\b(?:study(?:ing)? (?:for|towards)|towards?|our)\b[^,;]{0,20}$/i.test(before))
    return undefined
  const around = `${before} ${raw}${after}`
  if (
    OPEN.test(after) ||
    REGULATED.test(around) ||
    EITHER_WAY.test(before) ||
    OFFERED.test(before) ||
    GRADUATES.test(before)
  )
    return undefined
  if (isHeap(view) || CLASSED.test(before)) return undefined
  const level = single
    ? (LEVEL.exec(before)?.[0] ?? '').replace(
        /^(?:an?|any|or|its?|your|the|have|has|must|minimum|essential|qualifications?|education|good|relevant|first|\s)+ /i,
        '',
      )
    : ''
  const start = first.start - level.length - (pair?.[0].length ?? 0)
  const twin = TWIN_AFTER.exec(after)?.[0].length ?? 0
  const subject = SUBJECT.exec(after.slice(twin))?.[0].length ?? 0
  const plain = (view.tokens[view.to - 1]?.end ?? first.end) + twin + subject
  const graded = GRADED.exec(view.text.slice(plain, plain + 90))?.[0].length ?? 0
  const school = FROM_SCHOOL.exec(view.text.slice(plain + graded, plain + graded + 90))?.[0].length ?? 0
  const end = plain + graded + school
  const mended = end > plain ? undefined : opened(view.text, start, end)
  // No other way in mends a demand for a class or a school of name.
  return { start, end, proposals: mended === undefined ? [] : [mended] }
}

const EITHER_WAY =
  /\b(?:experience|apprenticeship|equivalent)[^.;]{0,30} or (?:an? )?(?:[\p{L}']+ ){0,2}$|\bone (?:way|route|path)\b[^.;]{0,60}$|\bnot only\b[^.;]{0,60}$|\bwe (?:count|weigh|treat|rate)\b[^.;]{0,50}$/iu
/** "a 2:1 in a mathematical or scientific degree" is one demand, found at its class. */
const CLASSED = /\b(?:[12][:.][12]|(?:first|second)[- ]class)(?: [\p{L}-]+){0,8} $/iu
/** Learning that the employer gives, or the people whom it serves. */
/** Whoever is a graduate has the degree: it is the post that is for them. */
const GRADUATES = /\bgraduates? (?:with|who (?:has|have)|holding|in possession of) (?:an? )?$/i
const OFFERED =
  /\b(?:for free|free of charge|(?:we|our [\p{L}]+) (?:\w+ ){0,3}(?:offer|develop|run|teach|deliver|award|fund|sponsor)s?|(?:students|learners|pupils) (?:from|in|across|to|of|who)\b|achieving|dream of)\b[^.;]{0,60}$/iu

/** "BA" may be a business analyst: only as a degree does it stand beside another or a subject. */
const initials = (raw: string, before: string, after: string): boolean =>
  raw === raw.toUpperCase() &&
  (/^(?: ?\/ ?| or )(?:B|M)(?:A|S|Sc|Eng)\b|^ (?:degree|in [A-Z]|or (?:MS|MA|BA|BS)\b)/.test(after) ||
    /\b(?:B|M)(?:A|S|Sc)(?: ?\/ ?| or )$/.test(before))

/** "or a related field", also at the end of a list: "in Design, Maths or similar"; a bracket goes with what it explains. */
const FIELDS =
  /^(?:(?:,? [^,;.()\n]{2,40}){0,4},? (?:or|and) (?:(?:an?|another|other|any) )?(?:[\p{L}-]+ ){0,3}(?:fields?|subjects?|disciplines?|areas?|programm?e?s?|specialisms?|majors?)\b| \([^)\n]{2,90}\))/iu
/** Words that carry the demand on, so that nothing can be put in before them. */
const GOES_ON =
  /^(?: ?(?:\/|-)| (?:level|standard|discipline|subject|holders?|candidates?|calibre)\b|,? ?(?:or\b|and\b|\()|, (?!you\b|with\b|and\b|plus\b|who\b|but\b))/i
/** After a degree these begin something of its own; any other word leans on it: "degree discipline", "degree of study". */
const ANEW =
  /^(?:$|[^\p{L}]*$|[.;:,)!?\n]| ?[\u2013\u2014\u2022]| - | (?:with|required|essential|preferred|desirable|desired|is|are|will|would|must|should|may|can|plus|from|to|for|needed|necessary|that|where|when|who|at|as|by|but|in;|emphasi[sz]ing|gained|obtained|\p{Lu}[\p{L}-]*)(?![\p{L}-]))/u

function opened(text: string, start: number, end: number): Proposal | undefined {
  const tail = FIELDS.exec(text.slice(end, end + 160))?.[0] ?? ''
  const stop = end + tail.length
  const next = text.slice(stop, stop + 24)
  if (GOES_ON.test(next) || !ANEW.test(next)) return undefined
  // "degree Experience of testing": lines run together, where the word would stand twice
  if (/^\s*(?:equivalent |relevant )?experience/i.test(next)) return undefined
  const label = `${text.slice(start, end)}${tail}${tail === '' ? '' : ','} or equivalent experience`
  return { label, changes: [{ start, end: stop, text: label }] }
}
