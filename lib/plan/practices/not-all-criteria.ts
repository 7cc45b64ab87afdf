import type { PracticeResult } from '../../model/practice.ts'
import type { AdvertView } from '../advert-view.ts'
import { DUTY, type PracticeCheck, result, type Sign, spansOf } from '../practice-check.ts'

const DEMANDS = new RegExp(
  `${DUTY.source}|\\bmust (?:meet|have|satisfy)\\b|\\bapplications? (?:that|which) do(?:es)? not\\b|\\bwill not be (?:read|considered|shortlisted)|\\btender\\b|\\bif you have all\\b`,
  'i',
)
const ALL = String.raw`(?:all|every\w*|each|100 ?%|the (?:whole|full|entire)|exactly|any of|most of|a single|exact)`
const MEET = String.raw`(?:meet|match|tick|have|fit|satisfy|check|possess|need to have|experience with|expect|fulfil\w*|hit|cover|sure|done|know|line up|experienced? in|qualif\w+)`

/** Said to the reader outright; it needs no call to apply beside it. */
const OUTRIGHT: readonly Sign[] = [
  {
    shows:
      /\b(?:you (?:do not|don't) (?:need|have) to|you needn't|(?:we are|we're) not expecting|(?:it is|it's) not (?:essential|necessary) to|we (?:do not|don't) expect)\b[^.?]{0,40}\b(?:all|every\w*)\b/i,
    with: [/\b(?:criteria|requirements?|skills?|experience|listed|list|these|this|above|tick|box(?:es)?)\b/i],
    unless: DEMANDS,
  },
]

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\b(?:put off|reluctant|hesitate|hold back|wondering|worried|often|only|not)\b[^.?]{0,60}\b(?:unless|if)\b[^.?]{0,30}\b(?:tick|meet|match|have)\w* (?:every|all|100 ?%)/i,
    unless: DEMANDS,
  },
  {
    shows: /\bbut not (?:all|every|quite all)\b/i,
    with: [/\b(?:requirements|criteria|skills|these|them|list\w*)\b/i],
    unless: DEMANDS,
  },
  {
    shows: new RegExp(
      String.raw`\b(?:don'?t|do not|does not|doesn't|needn't|not|cannot|can't|aren't|may not|might not|without|won't|no one|nobody|no need to|rather than)\b[^.?]{0,45}\b${MEET}\w*\b[^.?]{0,30}\b${ALL}\b`,
      'i',
    ),
    unless: DEMANDS,
  },
  {
    shows:
      /\b(?:meet(?:ing)?|match(?:ing)?|have|tick(?:ing)?|check(?:ing)?) (?:only )?(?:some|part|most|half|a few|60%|70%|75%|80%|four of|three of|just part|less than|fewer)\b[^.?]{0,60}\b(?:apply|criteria|requirements|spec|list|this|these|it|hear|six|five)\b/i,
    unless: DEMANDS,
  },
  {
    shows:
      /\b(?:guide|guideline|wish[- ]?list)\b[^.?]{0,30}\b(?:not|rather than)? ?(?:a )?(?:checklist|check list|strict|shopping|rules?|gaps)?/i,
    with: [/\b(?:list|spec\w*|requirements|criteria|wish[- ]?list|above|read)\b/i],
    unless: new RegExp(`${DEMANDS.source}|\\b(?:style|user|salary) guide`, 'i'),
  },
  {
    shows:
      /\b(?:some|part|any|half|most) of (?:it|this|these|that|the above|what you)\b[^.?]{0,40}\b(?:sounds?|fits?|feels?|seems?|like you|rings|please|apply|appeals)\b/i,
  },
  {
    shows:
      /\blet us (?:be the judge|decide|work out)\b|\bimpost[eo]r syndrome\b|\bconfidence gap\b|\bonly apply (?:when|if) they\b/i,
  },
  {
    shows:
      /\b(?:four|three|five|two|some|half) of the (?:six|five|four|ten|eight|above)\b|\b(?:fewer|less) than (?:half|all) of (?:our|us)\b/i,
    with: [/\b(?:hear|apply|met|rather|team)\b/i],
    unless: DEMANDS,
  },
  {
    shows:
      /\b(?:not|n't) (?:line up|match(?: up)?|align|fit)\b[^.?]{0,20}\b(?:exactly|perfectly|completely|precisely)\b|\b(?:not|n't)\b[^.?]{0,30}\b(?:perfect|exact|100%|ideal) (?:fit|match|candidate)\b|\bless[- ]than[- ]perfect\b/i,
    unless: DEMANDS,
  },
  {
    shows: /\beven if you\b[^.?]{0,40}\b(?:don'?t|do not|aren't|are not|lack|haven't|have not|only)\b/i,
    with: [/\bapply|hear|touch|application|consider|interested|talk\b/i],
    unless: DEMANDS,
  },
]

const INVITES =
  /\b(?:apply|applying|application|send (?:us )?(?:your|a)|hear from|put yourself|get in touch|reach out|talk|hat in the ring|your form in|still (?:like|love)|encourage|contact us|chat|cv|consider(?:ed)?|anyway|don't (?:let|worry|be)|let us)\b/i

/** An invitation to those who do not meet every point. */
export const notAllCriteria: PracticeCheck = {
  id: 'not-all-criteria',
  assess(view: AdvertView): PracticeResult {
    return result(
      'not-all-criteria',
      view.blocks.flatMap(({ sentences }, index) => {
        const outright = spansOf(sentences, OUTRIGHT)
        if (outright.length > 0) return outright
        const spans = spansOf(sentences, SIGNS)
        if (spans.length === 0) return []
        // The call to apply may stand in the sentence after, or the block after.
        const near = [...sentences, ...(view.blocks[index + 1]?.sentences.slice(0, 2) ?? [])]
        return near.some((sentence) => INVITES.test(sentence.text)) ? spans : []
      }),
    )
  },
}
