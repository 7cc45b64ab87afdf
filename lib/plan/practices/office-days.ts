import { DUTY, judged, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'
import { FULLY_REMOTE } from './location-clarity.ts'

const COUNT = String.raw`(?:\d(?:\.5)?|one|two|three|four|five|a|once|twice|half|\d{1,3} ?%|\d ?(?:-|to|or) ?\d)`
const PLACE = '(?:office|offices|site|hq|headquarters|studio|lab|home|campus|base|hub|(?:the )?team|person)'

const SIGNS: readonly Sign[] = [
  {
    shows: new RegExp(
      String.raw`\b${COUNT}(?:[ -]?(?:day|days|week|weeks|visit|visits|time|times))?(?: or more| at least)?(?: (?:a|per|each|every|of the|of your|in the) (?:week|fortnight|month|quarter|time|working week))?,? (?:\w+ ){0,3}?(?:in|at|on|from|to)[ -](?:the |our |your |a )?(?:\w+ ){0,2}?${PLACE}\b`,
      'i',
    ),
    with: [/\b(?:days?|weeks?|months?|quarter|once|twice|fortnight|time)\b|%/i],
    unless: new RegExp(`${DUTY.source}|${SKILL.source}`, 'i'),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:office|site|studio|home|hq|remote(?:ly)?|in person|on[- ]site|hybrid)\b[^.;]{0,40}?\b(?:once|twice) (?:a|per|every) (?:week|fortnight|month)\b|\b(?:office|site|studio|home|hq|remote(?:ly)?|in person|on[- ]site|hybrid)\b[^.;]{0,40}?\b(?:${COUNT}|min(?:imum)? \d) ?(?:days?|times?)(?: (?:a|per|each|every) (?:week|fortnight|month|quarter))?\b|\b(?:office|home|site|studio|hq)\b[^.;]{0,20}\b\d{1,3} ?%|\b\d{1,3} ?% (?:\w+ )?(?:office|remote|home|on[- ]site|in[- ]person)\b|\b(?:in|out),? \d days? (?:in|out)\b`,
      'i',
    ),
    unless: new RegExp(
      `${DUTY.source}|${SKILL.source}|\\b(?:holiday|leave|annual|training|volunteer\\w*|off\\b|interviews?)`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:monday|tuesday|wednesday|thursday|friday)s?\b[^.;]{0,40}\b(?:in the office|on site|on-site|in the studio|from home|at home|remote(?:ly)?)\b|\b(?:office|on site|on-site|home)\b[^.;]{0,20}\b(?:on|every) (?:monday|tuesday|wednesday|thursday|friday)s?\b/i,
    unless: DUTY,
  },
  {
    shows:
      /\b(?:fully|entirely|wholly|always|full[- ]time) (?:on[- ]site|in (?:the )?office|office[- ]based)\b|\b(?:this is an?|role is|job is|post is)(?: \w+)? (?:on[- ]site|office[- ]based|site[- ]based)\b(?![^.]*\b(?:hybrid|remote|home)\b)/i,
  },
  ...FULLY_REMOTE,
]

const VAGUE: readonly Sign[] = [
  {
    shows:
      /\bhybrid (?:work\w*|role|position|model|pattern|arrangement|policy|basis|job)\b|\b(?:work\w*|location|policy)[^.;]{0,20}\bhybrid\b|\bsome (?:remote|home) work\w*\b|\boccasional (?:remote|home) work\w*\b|\(hybrid\)/i,
    unless: new RegExp(`${DUTY.source}|${SKILL.source}`, 'i'),
  },
]

/** How often one is at the office, not only that the work is "hybrid". */
export const officeDays: PracticeCheck = {
  id: 'office-days',
  assess(view) {
    const evidence = spansOf(view.sentences, SIGNS)
    if (evidence.length > 0 || /telecommute/i.test(view.document.fields.workplace ?? ''))
      return result('office-days', evidence, true)
    const vague = spansOf(view.sentences, VAGUE)
    return judged('office-days', vague.length > 0 ? 'hollow' : 'missing', vague)
  },
}
