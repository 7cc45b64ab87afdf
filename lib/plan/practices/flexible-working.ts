import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

/** Flexibility that is asked of the person, or that is not about hours. */
const DEMANDED =
  /\b(?:must|should|need to|needs to|required to|expected to|willing(?:ness)? to|able to|ability to|prepared to) (?:be |work |remain )?flexib|\bflexible (?:approach|attitude|and willing|enough)\b|\b(?:showing|show|with|demonstrate) flexibility\b|\bflexibility to (?:operational|business|meet)|\bflexibility (?:is|will be) (?:required|essential|needed|expected)/i
const REFUSED =
  /\b(?:no|not|cannot|can't|unable|isn't|unfortunately)\b(?! accommodate every)(?:(?!&|\band\b)[^.;,]){0,30}\b(?:flexib|part[- ]time|job[- ]shar)|\bpost itself is full|\b(?:flexib|part[- ]time|job[- ]shar)\w*[^.;,]{0,40}\b(?:not|cannot|can't|isn't|aren't) (?:be )?(?:possible|available|offered|an option|considered|accepted)/i
const ELSE = new RegExp(`${DUTY.source}|${DEMANDED.source}|${REFUSED.source}`, 'i')

const HOURS = `(?:working )?(?:hours|shifts?|days?|week|schedule|pattern|rota|start|diary|patterns)`

/** Fewer hours, or a job shared by two. */
export const PART_TIME: readonly Sign[] = [
  {
    shows:
      /\bpart[- ]time\b(?!(?: and \w+| or \w+)? (?:students?|courses?|stud(?:y|ies)|staff|workers|mba|msc|master'?s?|degrees?|learners?|pupils|carers?))/i,
    unless: ELSE,
  },
  { shows: /\bjob[- ]shar(?:e|es|ing|ers)\b|\breduced hours\b/i, unless: ELSE },
]

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\bflexible[- ]{1,3}(?:and \w+[- ])?(?:work(?:ing|place|ers?)?\b|hours|schedul\w+|shifts?|start|finish|rota|patterns?|days?|time\b|employment)|\bflexible (?:\w+ )?(?:hours|working)\b|\bflex(?:i|ible)?[- ]?time\b|\bwork(?:ing)? flexibly\b|\bflexi(?:ble)?[- ]hours/i,
    unless: new RegExp(`${ELSE.source}|${SKILL.source}`, 'i'),
  },
  ...PART_TIME,
  {
    shows:
      /\bcompressed (?:hours|weeks?|working|schedule)\b|\b(?:nine|9)[- ]day fortnights?\b|\b(?:four|4|4\.5|four-and-a-half)[- ]day (?:working )?weeks?\b|\bannuali[sz]ed hours\b|\bterm[- ]time(?:[- ]only)?\b(?! (?:time)?table)|\bself[- ]roster\w*|\bstaggered (?:hours|start)/i,
    unless: ELSE,
  },
  {
    shows: /\bcore (?:working )?hours\b/i,
    unless: new RegExp(`\\boutside (?:of )?core\\b|${SKILL.source}`, 'i'),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:choose|pick|set|arrange|vary|adjust|shape|plan|fit|shift|change|reduce|flex|agree|decide|organi[sz]e|build) (?:when|[^.;]{0,24}\b(?:your|the) (?:own )?(?:rest of your )?${HOURS}\b)`,
      'i',
    ),
    with: [/\byou(?:r|rs|rself)?\b/i],
    unless:
      /\b(?:you(?:'ll| will) (?:be )?(?!choose|pick|set|arrange|be able|get|have)\w+|customers?|clients?|patients?|pupils?|students?|deadlines?|rota for|must|project|experience|ability|set[- ]up)\b/i,
  },
  {
    shows:
      /\b(?:hours|shifts|times?|schedule|week) (?:that|which|to) (?:suit|fit|work (?:for|around))|\bwork(?:ing)? (?:when|whenever) (?:you|it suits)|\b(?:work|fit|hours|day) (?:it )?around (?:your |the )?(?:family|school|child\w*|life|caring|kids|it\b)|\bstart (?:and finish )?(?:any ?time|when you)|\brest of your (?:day|week|hours) is (?:up to you|yours)/i,
    unless: DEMANDED,
  },
  {
    shows:
      /\bflexib(?:le|ility) (?:about|on|over|around|with|in|to|for|as to|regarding) [^.;]{0,40}\b(?:hours|when|how you work|how we work|working|schedul\w+|start|days|shift|life|family)/i,
    unless: ELSE,
  },
]

const OFFERED = /part[- ]time|job[- ]shar|flexib/i

/** Hours that the person can shape: flexible, part-time, job share, compressed. */
export const flexibleWorking: PracticeCheck = {
  id: 'flexible-working',
  assess(view) {
    const evidence = spansOf(view.sentences, SIGNS)
    return result(
      'flexible-working',
      evidence,
      evidence.length > 0 || OFFERED.test(view.document.fields.employmentType ?? ''),
    )
  },
}
