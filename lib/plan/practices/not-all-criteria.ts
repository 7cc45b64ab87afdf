import type { PracticeResult } from '../../model/practice.ts'
import type { AdvertView } from '../advert-view.ts'
import { DUTY, type PracticeCheck, result, type Sign, spansOf } from '../practice-check.ts'
import { stands } from '../sign-gate.ts'

const DEMANDS = new RegExp(
  `${DUTY.source}|\\bmust (?:meet|have|satisfy)\\b|\\bapplications? (?:that|which) do(?:es)? not\\b|\\bwill not be (?:read|considered|shortlisted)|\\btender\\b|\\bonly (?:apply )?if you\\b|\\bapply only if you\\b|\\bif you have all\\b`,
  'i',
)
const ALL = String.raw`(?:all|every\w*|each|100 ?%|the (?:whole|full|entire)|exactly|any of|most of|a single|exact)`
const MEET = String.raw`(?:meet|match|tick|have|fit|satisfy|check|possess|need to have|experience with|expect|fulfil\w*|hit|cover|sure|done|know|line up|experienced? in|qualif\w+)`

/** Said to the reader outright; it needs no call to apply beside it. */
const OUTRIGHT: readonly Sign[] = [
  {
    shows:
      /\b(?:you need not|you (?:do not|don't) (?:need|have) to|you needn't|(?:we are|we're) not expecting|(?:it is|it's) not (?:essential|necessary) to|we (?:do not|don't) expect)\b[^.?]{0,40}\b(?:all|every\w*)\b/i,
    with: [/\b(?:criteria|requirements?|skills?|experience|listed|list|these|this|above|tick|box(?:es)?)\b/i],
    unless: DEMANDS,
  },
  {
    shows:
      /\b(?:profile|cv|background|experience|you)\b[^.?]{0,30}?\b(?:needn't|need not|does not have to|doesn't have to|don't have to|don't need to|do not need to) (?:be|have) (?:an? )?(?:100 ?%|perfect|exact|complete)\b|\b(?:don't|do not|please don't) (?:rule|count|talk|screen|write) yourself (?:out|off)\b|\bdon't worry\b[^.?]{0,40}\b(?:n't|not)\b[^.?]{0,40}\b(?:all|each|every\w*)\b/i,
    unless: DEMANDS,
  },
]

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\b(?:no|few) (?:one|candidates?|applicants?|person|people)\b[^.?]{0,20}\b(?:perfectly|fully|completely|100 ?%) (?:qualified|matched)\b|\b(?:experience|skills?|background|profile|cv)\b[^.?]{0,20}\b(?:is|are|comes?) close (?:enough )?to (?:what|our|the|this)\b/i,
    unless: DEMANDS,
  },
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

const POINTS = String.raw`(?:of (?:these|this|it|them|those|the (?:above|list|points|criteria|requirements|skills|things|experience))|(?:points?|boxes|criteria|requirements?|skills?|qualifications?|things|experience)\b)`

/** Gaps, part of the list, doubts: in whatever words. */
const MORE: readonly Sign[] = [
  {
    shows:
      /\b(?:some|most|half|much|a bit|(?<!\ba )part) of what (?:we|you|is|this)\b|\bnot (?:every|all|each)\b[^.?]{0,30}\b(?:points?|criteri\w+|requirements?|box(?:es)?|items?|skills?)\b|\b(?:tick|meet|match|have|can do)\w* (?:about |only |just )?(?:three|four|five|six|seven|eight|\d) of the \w+|\b(?:nearly|almost) there\b|\bnot quite there\b|\brather (?:train|teach|hire|take on)\b[^.?]{0,50}\bthan\b|\b(?:experience|background|path|career|cv)\b[^.?]{0,20}\b(?:looks?|is) (?:a little |a bit |somewhat )?different\b|\bgaps (?:are|is) (?:fine|ok|okay|welcome|no problem|all right)\b|\bif there are (?:\w+ )?gaps\b/i,
    unless: DEMANDS,
  },
  {
    shows: new RegExp(
      String.raw`\b(?:miss(?:ing)?|lack(?:ing)?|without|short of|fall short (?:of|on|in)|gaps? in) (?:(?:out on|a few|one or two|some|several|one|two|any|the odd|part|parts|a couple)\b ?)+(?:of )?(?:the |these |your |our )?(?:\w+ )?${POINTS}|\bfall (?:a little |a bit )?short\b`,
      'i',
    ),
    unless: DEMANDS,
  },
  {
    shows: new RegExp(
      String.raw`\b(?:\d{2} ?%|most|half|part|some|two thirds|three quarters|(?:two|three|four|five|six|seven) of (?:these|those|the|our) (?:\w+ )?(?:\w+)|a good part|a few|much|enough) (?:${POINTS})?`,
      'i',
    ),
    with: [
      /\bwith (?:only )?(?:half|some|most|part|a few) of (?:these|those|the)\b|\bif you (?:\w+ )?(?:have|can|meet|match|tick|do|know|bring|fit|recogni[sz]e)\b|\b(?:meet|match|tick|have) (?:about |around |roughly |only )?(?:\d{2} ?%|most|half|some|part)/i,
      /\b(?:of (?:this|these|those|it|them|the (?:skills|experience|spec\w*|boxes|above|list|points|criteria|requirements|five|six|eight|ten))|match)\b/i,
    ],
    unless: new RegExp(`${DEMANDS.source}|\\b(?:must|required|at least two)\\b`, 'i'),
  },
  {
    shows:
      /\bnot (?:\w+ )?(?:100 ?%|completely|entirely|quite|totally|wholly|fully|altogether)? ?(?:sure|certain|confident|convinced) (?:that |if |whether )?you(?:'re| are| have| match| meet| fit|r)\b|\bunsure (?:if|whether|that) you\b|\b(?:rule|count|talk|screen|write) yourself (?:out|off)\b|\b(?:put|scared|frightened) off\b|\b(?:deterred|discouraged|daunted|intimidated)\b/i,
    unless: new RegExp(`${DEMANDS.source}|\\b(?:customers?|patients?|students?)\\b`, 'i'),
  },
  {
    shows:
      /\b(?:nobody|no one|few people|no candidate|hardly anyone|no-one|none of us) (?:will )?(?:has|have|ticks?|meets?|knows?|fits?|can|comes with)\b[^.?]{0,40}\b(?:all|every\w*|it|100 ?%|the lot|them)\b|\b(?:dream|wish)[- ]?list\b|\b(?:don't|do not|doesn't|does not|haven't|have not|won't|may not|might not|needn't|not)\b[^.?]{0,50}\b(?:match|fit|qualif\w+|line up|align)\b[^.?]{0,20}\b(?:perfectly|exactly|completely|precisely|in full|100 ?%|the (?:spec|brief|list|profile|mould|mold))/i,
    unless: DEMANDS,
  },
  {
    shows:
      /\b(?:don't|do not|haven't|not) (?:\w+ )?(?:have|got) enough (?:\w+ )?(?:experience|skills|qualifications)\b|\b(?:haven't|have not|hasn't|don't have|do not have) (?:got |yet got |done |had )?(?:all|every\w*|each|quite all|any one)\b|\b(?:not|n't|than|over|no such thing as)\b[^.?]{0,30}\b(?:perfect|ideal) (?:cv|fit|match|candidate)\b|\b(?:n't|not) (?:an? )?(?:expert|experienced|strong|confident|fluent) (?:in|at|with) (?:all|each|every\w*)\b/i,
    unless: DEMANDS,
  },
]

/** Answers and places, not points of a list. */
const OTHER_ALL =
  /\b(?:reply|respond|repl(?:y|ies)|feedback|acknowledge|answer|visas?|branches|shops|offices|sites|benefits|locations|days?|sponsor\w*|customers?|cover letter)\b/i

const INVITES =
  /\b(?:we(?:'re| are) interested|hold back|sooner meet|rather meet|have a go|go for it|try us|give it a (?:go|try)|tell us|that(?:'s| is| will| would be) (?:do|fine|enough|plenty|ok)|train you|teach you|think about (?:it|joining)|we want you|be in touch|apply|applying|application|send (?:us )?(?:your|a)|hear from|put yourself|get in touch|reach out|talk|hat in the ring|your form in|still (?:like|love)|encourage|contact us|chat|cv|consider(?:ed)?|anyway|don't (?:let|worry|be)|let us)\b/i

/** An invitation to those who do not meet every point. */
export const notAllCriteria: PracticeCheck = {
  id: 'not-all-criteria',
  assess(view: AdvertView): PracticeResult {
    return result(
      'not-all-criteria',
      view.blocks.flatMap(({ sentences }, index) => {
        const outright = spansOf(sentences, OUTRIGHT)
        if (outright.length > 0) return outright
        const spans = [
          ...spansOf(sentences, SIGNS),
          ...spansOf(
            sentences.filter((sentence) => !stands(OTHER_ALL, sentence)),
            MORE,
          ),
        ]
        if (spans.length === 0) return []
        // The call to apply may stand in the sentence after, or the block after.
        const near = [...sentences, ...(view.blocks[index + 1]?.sentences.slice(0, 2) ?? [])]
        return near.some((sentence) => stands(INVITES, sentence)) ? spans : []
      }),
    )
  },
}
