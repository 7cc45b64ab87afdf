import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

/** Flexibility that is asked of the person, or that is not about hours. */
const DEMANDED =
  /\b(?:must|should|need to|needs to|required to|expected to|willing(?:ness)? to|able to|ability to|prepared to) (?:be |work |remain )?flexib|\b(?:must|required to|expected to|needs? to)\b[^.;]{0,30}\bflexib|\bavailable to work flexib|\bflexible (?:approach|attitude|and willing|enough)\b|\b(?:showing|show|with|demonstrate) flexibility\b|\bflexible (?:rota|shifts?|hours)\b[^.;]{0,30}\b(?:set by|including (?:nights|weekends|evenings))|\bflexibility to (?:operational|business|meet)|\bflexibility (?:is|will be) (?:required|essential|needed|expected)/i
const REFUSED =
  /\b(?:no|not|cannot|can't|unable|isn't|unfortunately)\b(?! accommodate every)(?:(?!&|\band\b)[^.;,]){0,30}\b(?:flexib|part[- ]time|job[- ]shar)|\bpost itself is full|\b(?:flexib|part[- ]time|job[- ]shar)\w*[^.;,]{0,40}\b(?:not|cannot|can't|isn't|aren't) (?:be )?(?:possible|available|offered|an option|considered|accepted)/i
const PRO_RATA = /\bpro[- ]?rata(?:'d|ed)?,? (?:if|for|when|where|to)\b[^.;]{0,20}\bpart/i
const ELSE = new RegExp(`${PRO_RATA.source}|${DUTY.source}|${DEMANDED.source}|${REFUSED.source}`, 'i')

const HOURS = `(?:working )?(?:hours|shifts?|days?|week|schedule|pattern|rota|start|diary|patterns)`

/** Fewer hours, or a job shared by two. */
export const PART_TIME: readonly Sign[] = [
  {
    shows:
      /\bpart[- ]time\b(?!(?: and \w+| or \w+)? (?:students?|courses?|stud(?:y|ies)|staff|workers|mba|msc|master'?s?|degrees?|learners?|pupils|carers?))/i,
    unless: ELSE,
  },
  { shows: /\bjob[- ]shar(?:e|es|ing|ers)\b(?! prices?)|\breduced hours\b/i, unless: ELSE },
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
    unless: new RegExp(`\\boutside (?:of )?core\\b|\\bcore hours of\\b|${SKILL.source}`, 'i'),
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

/** Hours spoken of in other words than these: fractions, who decides, what may be agreed. */
const TIMES =
  /\b(?:hours|shifts?|rotas?|schedules?|(?:working |work |shift )?patterns?|working (?:day|week)|start and finish times?|(?:mornings?|afternoons?|evenings?|weekdays)|arrangements? of hours|time of day)\b/i
const CHOSEN =
  /\b(?:you(?:'d| would| can| may| both)? (?:\w+ )?(?:choose|pick|decide|prefer|like|want|agree|set|vary|swap)|suits? (?:you|us both|your|both)|works? for you|up to you|your choice|fits? (?:around|in with|round|with) (?:your|you)|around your|to suit you|open to (?:any|all|other|different)|so do some of us|you tell us|tell us (?:what|which|when)|agreed? (?:with you|between)|mutual(?:ly)? agree\w*|negotiable)\b/i

const MORE: readonly Sign[] = [
  {
    shows: TIMES,
    with: [CHOSEN],
    unless: new RegExp(
      `${ELSE.source}|${SKILL.source}|\\b(?:must|interviews?|annual leave|holidays?|time off|volunteer\\w*|time ?zones?|customers?|clients?|patients?|guests|pupils|students|opening|visiting|any hours|whatever hours)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:two people|another person|a colleague)\b[^.;]{0,20}\bshare\b[^.;]{0,20}\b(?:post|job|role)\b|\bshare (?:this|the) (?:post|job|role)\b|\bevery (?:other|second) (?:friday|monday|wednesday) off\b|\b(?:early bird|night owl)s?\b|\bwork when(?:ever)? you(?:'re| are)\b/i,
    unless: ELSE,
  },
  {
    shows:
      /\bflexi[- ]?(?:start|finish|day|week)s?\b|\b0?\.\d+ ?(?:to|-|–) ?(?:full[- ]time|1\.0|1\b)|\b\d{2} ?% ?(?:to|-|–) ?100 ?%(?= (?:of full|fte|\())|\b(?:mornings?|afternoons?|school days|weekdays) only\b/i,
    unless: ELSE,
  },
  {
    shows: /\b\d(?:,? \d)*,? ?(?:or|to|-) ?\d days (?:a|per|each) week\b/i,
    unless: new RegExp(
      `${ELSE.source}|\\b(?:office|site|on-site|home|hybrid|remote\\w*|studio|shifts?)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:any|whatever|whichever) (?:working |work |shift )?(?:patterns?|hours|days|shifts)\b|\b(?:hours|days|weeks?|shifts|day)\b[^.;]{0,50}\bas you (?:wish|like|see fit|please|choose|want)\b|\byou (?:say|tell us|choose|decide|pick) (?:which|what) (?:weeks|days|hours|shifts)\b|\bno (?:set|fixed) hours\b|\bleave early\b|\bmake (?:it|the (?:time|hours)) up\b/i,
    unless: new RegExp(`${ELSE.source}|\\b(?:must|emergency|any shifts|available for any)\\b`, 'i'),
  },
  {
    shows:
      /(?<![\d.])0?\.[1-9]\d? ?(?:fte|wte)\b|\bfractional (?:posts?|appointments?|contracts?|roles?|hours)\b|\b\d{1,2}(?:\.\d+)? ?(?:-|to|or) ?\d{1,2}(?:\.\d+)? (?:hours|hrs)\b(?! (?:shifts?|notice|a day|per day|cover))|\bhours(?: per week| a week)?:? \d{1,2} ?(?:-|to|or) ?\d{1,2}\b(?! ?(?:am|pm|[:.]\d))|\b(?:less than|other than|alternatives? to) full[- ]time\b|\bltft\b/i,
    unless: ELSE,
  },
  {
    shows:
      /\bschool[- ]hours?\b|\b(?:fewer|shorter) hours\b|\bchoose which (?:\w+ )?(?:days|hours|shifts)\b|\bcondensed (?:hours|weeks?)\b|\bcompress(?:ed)? (?:your|the|their) (?:\w+ ){0,2}(?:hours|weeks?|days)\b|\b(?:four|4) days[^.;]{0,20}\bfive days'? pay\b|\bnine days in (?:every )?ten\b|\b(?:flexible|flexi)[- ]?(?:week|fridays?)\b|\b(?:summer|early(?:[- ]finish)?) fridays?\b|\bearly finish(?:es)?\b|\bfinish(?:ing)? early\b/i,
    unless: ELSE,
  },
  {
    shows:
      /\b(?:set|choose|pick|make|plan|manage|write|arrange|fix|decide|roster) (?:their|your) own (?:\w+ )?(?:hours|rotas?|rosters?|shifts?|schedules?|time|timetable|diar(?:y|ies)|working (?:day|week)|start)\b|\b(?:you|everyone|people|staff) (?:can |may )?(?:choose|decide)s? when\b|\bwhen you (?:do (?:it|them|your work)|work|start) is\b|\bwhen (?:and|or) where (?:you|to) work\b|\bwhere and when (?:you|to) work\b|\byou start when\b|\bwhen it suits (?:you|them)\b/i,
    unless: new RegExp(`${ELSE.source}|\\bmust\\b|${SKILL.source}`, 'i'),
  },
  {
    shows:
      /\bhow many (?:hours|days) (?:you|would)\b|\b(?:hours|days|shifts|working patterns?)(?: and (?:days|hours|times))? (?:can be|may be|are|to be|is) (?:\w+ )?(?:agreed|discussed|negotiable|negotiated|flexible|arranged|varied|tailored|changed to suit|up to you)\b|\b(?:hours|days|shifts) (?:negotiable|by (?:agreement|arrangement|negotiation)|to suit)\b|\bnegotiable hours\b|\b(?:open to|consider|discuss|welcome|accommodate|support|talk about|happy with) (?:\w+ ){0,3}(?:working|work|hours|shift) (?:patterns?|arrangements?|requests?)\b|\b(?:various|different|alternative|other|a range of) working (?:patterns?|arrangements)\b|\bhours that you (?:want|would like|like|can)\b|\b(?:days|hours|times) (?:that |which )?you (?:like|want|prefer|choose|can do)\b/i,
    unless: ELSE,
  },
  {
    shows:
      /\b(?:pick up|choose|work) as (?:few|many|much|little)\b|\bclock[- ]?watch\w*|\b(?:nobody|no one|we don't|don't) (?:really )?(?:minds?|cares?|checks?|counts?) (?:when|what time|the clock|the hours)\b|\bstart\b[^.;]{0,20}\bbetween (?:\d|six|seven|eight|nine)[^.;]{0,14}\b(?:and|-) ?(?:\d|nine|ten|eleven)|\b(?:late|later|early|earlier) (?:start|finish)\b|\b(?:support|offer|believe in|embrace)\b[^.;]{0,20}\bagile[- ]working\b|^\W*agile[- ]working:? |\bagile[- ]working (?:polic(?:y|ies)|options|culture)\b|\b(?:swap|trade) shifts\b/i,
    unless: new RegExp(`${ELSE.source}|\\b(?:shift (?:begins|starts)|rota|must|required)\\b`, 'i'),
  },
]

const ALL = [...SIGNS, ...MORE]

const OFFERED = /part[-_ ]?time|job[- ]shar|flexib/i

/** Hours that the person can shape: flexible, part-time, job share, compressed. */
export const flexibleWorking: PracticeCheck = {
  id: 'flexible-working',
  assess(view) {
    const evidence = spansOf(view.sentences, ALL)
    return result(
      'flexible-working',
      evidence,
      evidence.length > 0 || OFFERED.test(view.document.fields.employmentType ?? ''),
    )
  },
}
