import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\b(?:sabbatical|quality time|time away from work to|unpaid leave|after (?:two|three|five|\\d) years|customers?|students?|patients?)\\b`,
  'i',
)

const SIGNS: readonly Sign[] = [
  {
    shows: /\breturn(?:er|ers|ship|ships)\b/i,
    with: [
      /\b(?:welcom\w+|apply|applications?|programmes?|support\w*|offer\w*|open to|encourag\w+|hear from|for|we|our|join|scheme)\b/i,
    ],
    unless: new RegExp(`${JOB.source}|\\btax returns?\\b`, 'i'),
  },
  {
    shows:
      /\b(?:career|employment|work)[- ]?(?:breaks?|gaps?)\b|\b(?:gaps?|breaks?) (?:in|on|from) (?:your |a |the |their )?(?:cv|career|work|employment|working life|history)\b|\btime (?:out|away) (?:of|from) (?:paid )?(?:work|the workplace|your career)\b/i,
    with: [
      /\b(?:welcom\w+|fine|no problem|not a problem|don't mind|do not mind|apply|applications?|returning|return|coming back|come back|after|support\w*|won't count|count against|happy|hear from|encourag\w+|ok|okay|no barrier|understand)\b/i,
    ],
    unless: new RegExp(
      `${JOB.source}|\\b(?:explain|account for|no gaps|without gaps|must not|policy)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:returning|coming back|going back|come back|return|re-?entering|get back) (?:to|into) (?:paid )?(?:work|the workplace|the workforce|employment|the industry|tech(?:nology)?|your career|the profession|a career)\b/i,
    with: [
      /\b(?:welcom\w+|apply|applications?|support\w*|help|offer|buddy|refresher|encourag\w+|hear from|open to|programme|if you(?:'re| are)|people|those|break|whether)\b/i,
    ],
    unless: JOB,
  },
]

/** A welcome for people who come back after a break. */
export const returners: PracticeCheck = {
  id: 'returners',
  assess(view) {
    const evidence = view.blocks.flatMap(({ block, text, sentences }) => {
      const own = spansOf(sentences, SIGNS)
      // "Back after a break? We offer a refresher": asked and offered in two breaths.
      return own.length > 0 || sentences.length !== 2 || text.length > 300
        ? own
        : spansOf([{ block, start: 0, text }], SIGNS)
    })
    return result('returners', evidence)
  },
}
