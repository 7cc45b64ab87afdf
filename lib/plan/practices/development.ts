import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|\\b(?:software|product|business|property|web|app|application|drug|curriculum|policy|machine|deep|model) (?:development|learning|training)|\\b(?:already|previously|completed your)\\b`,
  'i',
)
const ASKED = new RegExp(
  `${JOB.source}|${SKILL.source}|\\b(?:must|required|essential|deliver\\w*|provide training|qualification)\\b`,
  'i',
)

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\b(?:training|learning|development|l&d|education|educational|conference|certification|study|books?|growth|upskilling|course|self[- ]development|tuition)(?: and (?:training|development|learning|growth|certification))?(?: \w+)? ?(?:budgets?|allowances?|opportunit(?:y|ies)|programmes?|programs?|days?|time|funds?|funding|plans?|stipends?|reimbursement|assistance|support|platform|leave|academy|resources|packages?|schemes?|subscriptions?|pathways?|courses?|credits?)\b/i,
    unless: ASKED,
  },
  {
    shows:
      /\b(?:full|ongoing|on-the-job|comprehensive|excellent|further|continuous|continued|paid|regular|extensive|in-house|structured|first[- ]class|great|free|formal|clinical|tailored|mandatory|induction|relevant|all|fantastic|world-class|external|specialist|intensive|product|internal|additional|technical) (?:and )?(?:\w+ )?(?:training|learning|professional development|coaching|mentor\w*|upskilling|guidance and mentor\w*|induction)\b/i,
    unless: new RegExp(`${ASKED.source}|\\b(?:arranging|manage|conduct)\\b`, 'i'),
  },
  {
    shows:
      /\btraining (?:is|will be|and support|provided|given|available|offered|,)|\bwe(?:'ll| will| can)? (?:\w+ )?(?:train|teach|coach|mentor|upskill|sponsor) (?:you|people|staff)\b|\byou(?:'ll| will) (?:be|receive|get|have) [^.;]{0,30}\b(?:trained|taught|mentor\w*|coach\w*|training|learning|supported)\b|\bmatched with a mentor\b/i,
    unless: /\byou(?:'ll| will) be (?:training|mentoring|coaching)\b|\byou have\b/i,
  },
  {
    shows:
      /\bcareer (?:development|progression|progress|growth|path\w*|advancement|opportunit\w+|ladder|prospects|support|mobility)\b|\b(?:progression|promotion|advancement) (?:opportunit\w+|paths?|routes?|prospects)\b|\b(?:opportunit\w+|room|scope|chance|potential) (?:for|to|of) [^.;]{0,30}\b(?:progress\w*|grow(?:th)?|develop(?:ment)?|advance\w*|promotion|learn(?:ing)?|upskill|career|training)\b|\bpromot(?:e|ion) from within\b|\binternal (?:mobility|promotions?\b)/i,
    unless: new RegExp(
      `${JOB.source}|\\b(?:business growth|grow (?:the|our) (?:business|company|customer)|develop (?:the|our|new) )`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:professional|personal|self|continuing professional|skills?|leadership|staff|employee|your) (?:and (?:personal|professional|career) )?(?:development|growth)\b|\bcpd\b|\b(?:ongoing|continuous|continued|further) (?:\w+ )?development\b(?! of)|\bpersonal development plan\b/i,
    unless: new RegExp(
      `${ASKED.source}|\\bcommitted to (?:your )?(?:own )?(?:continu\\w+|personal)|\\bdevelopment of (?:other|junior|your|the|others|colleagues|staff)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:grow|develop|build|advance|further|progress|boost|accelerate|broaden|expand) (?:in )?(?:and \w+ )?(?:your|you as|yourself)\b[^.;]{0,30}\b(?:careers?|skills?|knowledge|expertise|professional\w*|potential|potentials|learning|yourself|self|as)\b|\bgrow (?:with|alongside) (?:us|the)\b|\blearn (?:from (?!one)|and grow|while|on the job|something)\b|\b(?:learning|training) (?:culture|environment)\b/i,
    unless: new RegExp(
      `${JOB.source}|\\b(?:willing\\w*|eager\\w*|ability|able|quick\\w*|desire|keen\\w*|love|must|want|passion\\w*|hungry|enjoy|capacity|drive) (?:to|for|and)\\b|\\byou(?:'re| are)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:fund|pay for|sponsors?|support|reimburse|cover|finance)\b[^.;]{0,30}\b(?:studies|study|degrees?|master'?s?|qualifications?|courses?|certifications?|training|acca|cima|cipd|exams?|chartership|tuition)\b|\bstudy (?:leave|support)\b|\btuition (?:reimbursement|assistance|fees?)\b|\bapprenticeship (?:levy|training)|\bqualifications? (?:paid|funded|offered)/i,
    unless: new RegExp(`${JOB.source}|\\byou\\b[^.]{0,20}\\b(?:support|cover)\\b`, 'i'),
  },
  {
    shows:
      /\b(?:o'reilly|udemy|pluralsight|coursera|linkedin learning|conferences?|workshops?|hackathons?|lunch (?:and|&) learns?|tech talks|20% time|one day in (?:ten|five)|day (?:a|each|per) (?:week|month|fortnight))\b/i,
    with: [
      /\b(?:attend\w*|subscription|budget|choice|in-house|your(?:s)?|learning|access|perks?|paid|monthly|regular|time)\b/i,
    ],
    unless: new RegExp(`${ASKED.source}|\\b(?:office|remote|home|present at|speak at|organi[sz]e)\\b`, 'i'),
  },
]

/** Training, learning or a way up, offered to the person. */
export const development: PracticeCheck = {
  id: 'development',
  assess(view) {
    const offered = view.sentences.filter(
      ({ block, text }) =>
        (block.section !== 'requirements' && block.section !== 'desirable') ||
        (/\b(?:we|our|us)\b/i.test(text) && !/\b(?:looking for|require|need|expect)\b/i.test(text)),
    )
    return result('development', spansOf(offered, SIGNS))
  },
}
