import { DUTY, judged, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\b(?:data ?sets?|patients?|research data|survey|clinical|trials?|suppliers?|clients?|customers?|products?|users?|award|debate)\\b`,
  'i',
)
const LIST =
  '(?:short[- ]?lists?|lists? of (?:finalists|candidates)|candidate (?:lists?|slates?)|final rounds?)'
const PANEL = String.raw`(?:(?:interview(?:ing)?|selection|hiring|recruitment|shortlisting|assessment)(?: and \w+)? )?(?:panels?|interviewers|interview teams?)`
const MIXED =
  '(?:diverse|mixed|balanced|gender[- ]balanced|mixed[- ]gender|gender[- ]diverse|inclusive|representative|varied)'

const SIGNS: readonly Sign[] = [
  {
    shows: new RegExp(
      String.raw`\b(?:at least (?:two|three|2|3)|(?:two|three|2|3) or more|more than one|several|a good number of) (?:\w+ ){0,3}wom[ae]n\b[^.;]{0,40}\b(?:${LIST}|interview\w*|panels?)|\b(?:${LIST}|${PANEL})\b[^.;]{0,60}\b(?:at least (?:two|three|2|3)|(?:two|three|2|3) or more|more than one|several)\b[^.;]{0,20}\bwom[ae]n`,
      'i',
    ),
    unless: JOB,
  },
  {
    shows: new RegExp(
      String.raw`\b${MIXED},? (?:and \w+ |\w+ )?(?:${LIST}|${PANEL})|\b(?:${LIST}|${PANEL}) (?:\w+ ){0,4}(?:is|are|be|that are|which are|stay|remain) (?:\w+ )?${MIXED}\b`,
      'i',
    ),
    unless: JOB,
  },
  {
    shows: new RegExp(
      String.raw`\bwomen (?:are )?(?:on|in|among|amongst) (?:(?:all|every|each|the|our|any) )?(?:of our )?(?:${LIST}|${PANEL})|\b(?:${LIST}|${PANEL})\b[^.;]{0,30}\b(?:includ\w+|contain\w*|with|have|has)\b[^.;]{0,30}\b(?:women|both (?:women and men|men and women)|men and women|women and men|people of (?:different|more than one) (?:gender|background|ethnic)\w*|different (?:genders|backgrounds))`,
      'i',
    ),
    unless: JOB,
  },
  {
    shows:
      /\b(?:anonymi[sz]ed|anonymous|name[- ]blind|name[- ]free|blind|de-identified|redacted) (?:\w+ ){0,2}(?:applications?|cvs?|sift(?:s|ing)?|shortlisting|short-listing|recruitment|hiring|screening|selection|scoring|application process|review)\b/i,
    unless: JOB,
  },
  {
    shows:
      /\b(?:applications?|cvs?|sift|shortlisting|short list|forms?|answers)\b[^.;]{0,40}\b(?:is|are|be|get|read|sifted|scored|reviewed|marked|judged|assessed)\b[^.;]{0,30}\b(?:anonymi[sz]ed|anonymously|name[- ]blind|blind|without (?:names?|your name|seeing your name|any personal|personal))\b|\b(?:remove|hide|strip|take out|cover up|never see|do not see|don't see|cannot see|can't see)\b[^.;]{0,30}\b(?:names?|personal details|identifying)\b[^.;]{0,60}\b(?:applications?|cvs?|forms?|sift\w*|short ?list\w*|panel|recruiters?|read|score|see|before)\b/i,
    unless: JOB,
  },
  {
    shows:
      /\b(?:recruiters?|hiring managers?|panel|shortlisters|sifters|people who (?:read|score|sift))\b[^.;]{0,40}\b(?:do(?:es)? not|don't|doesn't|cannot|can't|never|won't|will not) (?:see|know|be told|be shown|get)\b[^.;]{0,20}\b(?:names?|gender|age|school|who you are|photo)/i,
    unless: DUTY,
  },
]

/** One woman alone on a list changes little, so it is a start and no more. */
const ONLY_ONE: readonly Sign[] = [
  {
    shows: new RegExp(
      String.raw`\b(?:at least (?:one|1)|a|one) (?:woman|female (?:candidate|applicant))\b[^.;]{0,40}\b(?:${LIST})|\b(?:${LIST})\b[^.;]{0,40}\b(?:at least (?:one|1)|one) (?:woman|female)`,
      'i',
    ),
    unless: JOB,
  },
]

const ONE_SEX: readonly Sign[] = [
  {
    shows: new RegExp(
      String.raw`\b(?:all[- ]wom[ae]n|women[- ]only|all[- ]female|female[- ]only|all[- ]male|men[- ]only) (?:${LIST})|\b(?:${LIST}) (?:of|with|for) (?:only women|women only|no men)`,
      'i',
    ),
  },
]

/** A mixed short list or panel, more than one woman on it, or a sift without names. */
export const diverseShortlist: PracticeCheck = {
  id: 'diverse-shortlist',
  assess(view) {
    const unlawful = spansOf(view.sentences, ONE_SEX)
    if (unlawful.length > 0) return judged('diverse-shortlist', 'unlawful', unlawful)
    const met = spansOf(view.sentences, SIGNS)
    if (met.length > 0) return result('diverse-shortlist', met)
    const one = spansOf(view.sentences, ONLY_ONE)
    return judged('diverse-shortlist', one.length > 0 ? 'hollow' : 'missing', one)
  },
}
