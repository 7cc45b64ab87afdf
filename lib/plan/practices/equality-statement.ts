import type { Span } from '../../model/finding.ts'
import type { AdvertView } from '../advert-view.ts'
import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\b(?:essential|required|policy|impact assessments?|private equity)\\b`,
  'i',
)

const TRAIT = String.raw`(?:age|sex|gender|race|colou?r|ethnic\w*|religion|faith|beliefs?|disabilit\w+|sexual orientation|nationality|national origin|marital|pregnan\w+|veteran|body|accent|background|identity|who (?:you|they) love|where (?:you|they) (?:are|come|'re) from)`

const PERSONAL =
  '(?:ages?|sex|genders?|gender identity|race|colou?r|caste|creed|ethnicit(?:y|ies)|ethnic origin|religions?|faiths?|beliefs?|disabilit(?:y|ies)|abilities|sexual orientation|sexuality|nationality|marital status|pregnancy|neurodiversity|who (?:you|they) love|whom (?:you|they) love|what you believe|where you were born)'

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\bequal[- ](?:employment[- ])?opportunit(?:y|ies)\b|\bequality of opportunity\b|\beeo\b|\beoe\b|\beeoc?\/aa\b|\baffirmative action\b|\bequal access employer\b|\bequal employment\b/i,
    unless: new RegExp(
      `${SKILL.source}|\\b(?:must|demonstrate\\w*|show|you have|evidence of)\\b[^.]{0,30}\\bcommitment`,
      'i',
    ),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:regardless|irrespective|without regard|with no regard|no matter|whatever|whoever|without distinction|based on|because of|on (?:the )?(?:grounds?|basis) of)\b[^.]{0,120}\b${TRAIT}\b`,
      'i',
    ),
    with: [
      /\b(?:we|our|us|applicants?|candidates?|people|person|employ\w+|everyone|everybody|hir\w+|firm|you|nobody|anyone|individuals?|discriminat\w+|consideration|welcome|company|applications?)\b/i,
    ],
    unless: /\byou(?:'ll| will) (?:build|design|develop|model)\b|\bno matter how\b/i,
  },
  {
    shows:
      /^\W*(?:an? )?(?:inclusive|diverse|fair) (?:and \w+ )?employer\W*$|\bcommitted to (?:promoting |ensuring |championing )?(?:equality|diversity|inclusion|equity)\b|\bzero[- ]tolerance\b[^.]{0,40}\bdiscriminat|\b(?:equality|fairness|inclusion|diversity)\b[^.]{0,40}\bhow we (?:hire|work|recruit|do)\b/i,
    unless: new RegExp(
      `${JOB.source}|\\b(?:must|should|you are|you're|person who is|candidates? (?:who|must))\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:young or old|old or young|gay or straight|straight or gay|black or white|disabled or not|of (?:any|all|every) (?:ages?|races?|genders?|faiths?|backgrounds?|colours?|sexualit(?:y|ies)|abilit(?:y|ies)|cultures?))\b/i,
    with: [/\b(?:welcom\w*|appl(?:y|ications?|icants)|belong|hire|recruit|employ)\b/i],
    unless: new RegExp(`${JOB.source}|\\b(?:customers?|pupils|children|patients|visitors|learners)\\b`, 'i'),
  },
  { shows: /\bprotected (?:characteristics?|veteran|status|class)\b/i },
  {
    shows:
      /\b(?:inclusive|diverse and inclusive|inclusive and diverse|equitable) (?:and \w+ |, \w+ (?:and \w+ )?)?(?:employer|workplace|work ?place|workforce|environment|culture|place|team|organi[sz]ation|company|community|hiring|recruitment)\b/i,
    with: [/\b(?:we|our|us|(?:is|are) (?:an?|committed|proud|working|becoming)|committed to)\b/i],
    unless: JOB,
  },
  {
    shows:
      /\b(?:committed|commitment|dedicated|passionate|proud|believe|value|celebrat\w+|embrac\w+|champion\w*|care about|integral|foster\w*|promot\w+|pride|strive|aim|welcom\w+|creat\w+|build\w*|encourag\w+|support\w*)\b[^.]{0,90}\b(?:(?<!cultural )diversity(?! of team)|equality|inclusion|inclusivity|inclusiveness|diverse (?:workforce|team|community|backgrounds?|culture|environment|group)|belonging|equal opportunit\w+)\b/i,
    with: [/\b(?:we|our|us|company|is|are)\b/i],
    unless: JOB,
  },
  {
    shows:
      /\b(?:diversity|inclusion|equality|difference)\b[^.]{0,60}\b(?:is|are|makes?|at the heart|matters?|drives?|strength\w*|important|integral|vital|central)\b[^.]{0,60}\b(?:us|we|our|strength|heart|core)\b/i,
    unless: JOB,
  },
  {
    // Two or more characteristics in one breath, said of people: "Your age, sex or faith makes no difference here."
    shows: new RegExp(
      String.raw`\b${PERSONAL}\b[^.]{0,30}(?:,|\band\b|\bor\b|\/)[^.]{0,30}\b${PERSONAL}\b`,
      'i',
    ),
    with: [
      /\b(?:we|our|us|applicants?|candidates?|everyone|everybody|anyone|nobody|person|people|your?|hir\w+|bias|difference|matters?|equal\w*|fair\w*|welcome)\b/i,
    ],
    unless: new RegExp(
      `${JOB.source}|\\b(?:accommodat\\w+|adjust\\w+|support|monitor\\w*|data|survey|report\\w*|analys\\w+|statistics|collect\\w*|customers?|patients?|pupils|students|users|children|players)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:without|free (?:of|from)|no room for|no place for|remove|reduce|challenge) (?:\w+ )?(?:bias|prejudice|discrimination)\b|\b(?:discrimination|prejudice|bias|bigotry) (?:of any kind )?(?:has|have|is|are) (?:no|not) (?:place|room|welcome|tolerated)|\b(?:does not|doesn't|do not|don't) (?:matter|care|mind)\b[^.]{0,40}\b(?:where you (?:were|are|come|grew)|who you (?:are|love)|whom you|what you believe|how old|born|love|look like|come from)\b/i,
    unless: new RegExp(`${JOB.source}|\\b(?:model|data|algorithm\\w*|statistical|samples?)\\b`, 'i'),
  },
  {
    shows:
      /\b(?:different|diverse|varied|mixed) (?:backgrounds?|perspectives?|experiences|voices|people|teams|minds|groups) (?:make|build|lead|bring|create|drive|help|produce|do)\b/i,
    unless: JOB,
  },
  {
    shows: /\b(?:same|equal|fair) (?:fair )?(?:chance|hearing|treatment|consideration|footing|terms)\b/i,
    with: [/\b(?:everyone|everybody|all|every|each|applicants?|candidates?|whatever|who applies)\b/i],
    unless: new RegExp(
      `${JOB.source}|\\b(?:customers?|patients?|pupils|students|children|suppliers)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:all|any|every|diverse|different) (?:(?:parts|sections|corners) of|walks of life|backgrounds?|communities|genders|sections of)\b/i,
    with: [/\b(?:welcom\w+|encourag\w+|applications?|applicants|apply|candidates|open to)\b/i],
    unless: new RegExp(
      `${DUTY.source}|\\b(?:work|communicat\\w+|engag\\w+|collaborat\\w+) with\\b|${SKILL.source}`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:do(?:es)? not|don't|doesn't|never|not|free (?:of|from)|prohibits?|against|oppos\w+|zero tolerance[^.]{0,20}) [^.]{0,40}\bdiscriminat(?:e|ion|ory)\b/i,
    unless: new RegExp(`${DUTY.source}|\\bbetween\\b`, 'i'),
  },
  {
    shows:
      /\byou belong\b|\bfeel(?:s)? (?:that )?(?:they|you) belong\b|\bbe (?:their|your) (?:true |whole |authentic |best )*sel(?:f|ves)\b|\b(?:workforce|team|staff) (?:to )?(?:that )?(?:truly )?reflects?\b|\b(?:mirrors?|looks? like) (?:the )?(?:people|country|city|communit\w+|society)\b|\b(?<!you )(?:celebrate|value|respect|embrace) (?:our |your |each other's |people's )?(?:differences?|individuality)\b|\bwithout regard to (?:\w+ )?characteristics\b|\b(?:whoever you are|wherever you(?:'re| are|'ve| come| have))\b[^.]{0,50}\bwelcome\b|\breflect (?:the )?(?:divers\w+|communit\w+|city|society)/i,
    unless: JOB,
  },
  {
    shows: /\btreated (?:equally|fairly|less favourably|with (?:dignity|respect))\b/i,
    with: [/\b(?:applicants?|candidates?|everyone|nobody|no one|people|staff|employees|all)\b/i],
    unless: /\b(?:patients?|customers?|clients?|service users|students?)\b/i,
  },
]

/** Where the advert says that all are treated alike, or that everyone is welcome. */
export const statesEquality = (view: AdvertView): Span[] => spansOf(view.sentences, SIGNS)

export const equalityStatement: PracticeCheck = {
  id: 'equality-statement',
  assess: (view) => result('equality-statement', statesEquality(view)),
}
