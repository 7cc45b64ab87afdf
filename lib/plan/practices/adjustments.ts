import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const PROCESS =
  /\b(?:interviews?|applications?|applicants?|apply(?:ing)?|recruitment|selection|hiring|assessments?|candidates?|process|online form|portal|test|cv|tell us|let us know|request\w*|contact|e-?mail|call|require|need)\b/i
const OTHERS = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\b(?:students?|tenants|residents|month[- ]end|pupils|patients|customers?|rent|subsidi[sz]ed|hotel|accruals|closing date|machinery|machines?|allowance|on-site accommodation)\\b`,
  'i',
)

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\breasonable (?:adjustments?|accommodations?)\b|\b(?:workplace|interview|recruitment) adjustments?\b|\badjustments? (?:for|at|to|during) (?:the |your |any |an )?(?:interview|recruitment|selection|application|process|stage)/i,
    unless: OTHERS,
  },
  {
    shows: /\badjustments? (?:can|will|may) be (?:considered|made|offered|provided|put in place)\b/i,
    unless: OTHERS,
  },
  {
    shows: /\b(?:adjustments?|accommodations?)\b/i,
    with: [
      PROCESS,
      /\b(?:disab\w+|need|require|request\w*|provid\w+|offer|make|tell us|let us know|contact|special|support|any)\b/i,
    ],
    unless: new RegExp(
      `${OTHERS.source}|\\b(?:travel|relocation|living|housing|flights?|accommodation (?:is|costs|included|expenses))\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:bsl|sign language|interpreters?|step[- ]free|wheelchair|large print|braille|alternative formats?|another format|extra time|hearing loops?)\b/i,
    with: [PROCESS],
    unless: OTHERS,
  },
  {
    shows: /\baccessib(?:le|ility)\b/i,
    with: [
      /\b(?:applying|apply|interviews?|application|recruitment|requirements?|needs?|help|adjust\w+|contact|support)\b/i,
    ],
    unless: new RegExp(
      `${OTHERS.source}|\\b(?:wcag|affordable|patient|web|design|products?|websites?|software|standards?)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:disabilit(?:y|ies)|disabled|neuro-?diver\w+|dyslexi\w+|autis\w+|health condition|impairment|access needs|access requirements|additional needs)\b/i,
    with: [
      /\b(?:assist\w*|support (?:you|with|to|during|from)|help|swap|ring us|call us|contact (?:us|our)|over the phone|hard for you|tell us|let us know|alternative|accommodat\w+|beforehand|extra)\b/i,
      /\b(?:interviews?|appl(?:y|ying|ications?)|recruitment|selection|hiring|test|portal|process|form|beforehand)\b/i,
    ],
    unless: new RegExp(`${OTHERS.source}|\\b(?:support a|people each year)\\b`, 'i'),
  },
  {
    shows:
      /\b(?:support|help|assistance|assist\w*) (?:\w+ ){0,4}(?:during|with|throughout|to complete|completing|in) (?:\w+ ){0,4}(?:application|recruitment|interview|hiring|selection)\b/i,
    with: [/\b(?:disab\w+|need|require|access\w*|adjust\w+|special)\b/i],
    unless: DUTY,
  },
  {
    shows:
      /\b(?:anything|something) (?:that )?(?:we can do|would make|to make)\b[^.]{0,60}\b(?:interview|application|process)\b/i,
  },
]

/** Whom it is for or what is asked, where in the process, and that one may ask: in whatever words. */
const ASKED: Sign = {
  shows:
    /\b(?:disabilit(?:y|ies)|disabled|neuro-?(?:diver\w+|distinct)|dyslexi[ac]\w*|autis\w+|adhd|deaf|hard of hearing|blind|sight loss|hearing (?:loss|impair\w+)|visual(?:ly)? impair\w+|health conditions?|long[- ]term conditions?|impairments?|access (?:needs?|requirements?|support)|(?:special|particular|specific|additional|extra|other) (?:arrangements|requirements|needs|assistance|support)|adjustments?|accommodations?|(?:an)?other formats?|alternative formats?|different format|quiet(?:er)? (?:room|space)|more time|extra time|something different|screen readers?|assistive tech\w*|tell us what you need|support (?:that )?you (?:may |might |will )?need|large (?:print|type|text)|bring (?:a |your )?(?:support worker|supporter|companion|interpreter)|anything (?:else )?(?:that |which )?(?:would|might|could|will|we (?:can|could)|to) (?:help|make|do))\b/i,
  with: [
    /\b(?:interviews?|appl(?:y|ying|ications?|icants?)|recruit\w*|selection (?:process|day|stages?|panel|event|test)|hiring|assessment (?:day|cent)|assessments?|candidates?|tests?|tasks?|how we (?:assess|interview|select|recruit)|assess you|this advert|the advert|job advert|forms?|process|slot|questions (?:are |will be |can be )?(?:sent|shared|given|provided))\b/i,
    /\b(?:tell us|let us know|let \w+ know|tell \w+, our|just (?:say|ask|shout)|please (?:say|ask|contact|e-?mail|call|tell|let|indicate|state)|so say|say so|say if|asks? (?:us|for|if)|want|arrang\w+|needs?|require[sd]?|request\w*|help|assist\w*|supports?|chang(?:e|es)|adapt\w*|swap|provide|offer (?:it|them|you|these|this|extra|more|another)|prefer|available|contact|e-?mail|call|happy to|glad to|bring|can)\b/i,
  ],
  unless: new RegExp(
    `${OTHERS.source}|\\b(?:travel|relocation|housing|flights?|regardless|irrespective|no matter|whatever your|disclosed disability|without regard|on the (?:basis|grounds) of|discriminat\\w+|guaranteed?|machin\\w+|equipment|claims?|ledger|payroll|pay adjustments?|welcome applications|encourage\\w*|(?:pass|meet) the (?:essential|minimum)|minimum criteria|essential (?:criteria|points|requirements))\\b`,
    'i',
  ),
}

const ALL = [...SIGNS, ASKED]
/** Those that hold over two sentences too. */
const OVER_TWO = [...SIGNS.slice(5, 6), ASKED]

/** Help for disabled people in the process itself, or whom to ask for it. */
export const adjustments: PracticeCheck = {
  id: 'adjustments',
  assess(view) {
    const evidence = view.blocks.flatMap(({ sentences, block }) => {
      const own = spansOf(sentences, ALL)
      if (own.length > 0) return own
      // "Neurodivergent? We can swap the timed test." says it in two breaths.
      const whole = {
        block,
        start: 0,
        text: sentences
          .map((sentence) => sentence.text)
          .join('')
          .slice(0, 600),
      }
      return sentences.length === 2 || sentences.length === 3 ? spansOf([whole], OVER_TWO) : []
    })
    return result('adjustments', evidence)
  },
}
