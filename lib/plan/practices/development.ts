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
      /\b(?:professional|personal|self|continuing professional|skills?|leadership|staff|employee|your) (?:and (?:personal|professional|career) )?(?:development|growth)\b|\bcpd\b|\b(?:ongoing|continuous|continued|further) (?:\w+ )?development\b(?! of)|\bpersonal development plan\b|\bwe (?:\w+ )?(?:prioriti[sz]e|invest in|care about|believe in) the (?:\w+ )?(?:development|learning|growth) of (?:our|all|every)\b/i,
    unless: new RegExp(
      `${ASKED.source}|\\bcommitted to (?:your )?(?:own )?(?:continu\\w+|personal)|\\bdevelopment of (?:other|junior|your|the|others|colleagues|staff)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:grow|develop|build|advance|further|progress|boost|accelerate|broaden|expand) (?:in )?(?:and \w+ )?(?:your|you as|yourself)\b[^.;]{0,30}\b(?:careers?|skills?|knowledge|expertise|professional\w*|potential|potentials|learning|yourself|self|as)\b|\bgrow (?:with|alongside) (?:us|the)\b|\blearn (?:from (?!(?:one|(?:\w+ )?(?:mistakes|failures?|errors|feedback|data|experiments?|experience))\b)|and grow|while|on the job|something)\b|\b(?:learning|training) (?:culture|environment)\b/i,
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

const COURSE =
  '(?:(?<!of )courses?|qualifications?|exams?|licen[cs]es?|professional memberships?|certificat\\w+|degrees?|diplomas?|chartership|accreditation|studies|study|training|learning|conferences?|apprenticeships?|nvq|level \\d|cips|cima|acca|cipd)'

const NOT_OFFERED = new RegExp(
  `${ASKED.source}|^\\W*(?:provid|deliver|support|manag|design|develop|arrang|organi[sz]|attend|plan|ensur|assist)\\w*|\\bto staff\\b|\\b(?:you have|you hold|you must|(?<!n't |not |no )need(?:ed)?|already|clients?|customers?|students?|pupils|teachers in|our (?:users|learners)|industry|record|manual handling|developing others|keen|learn quickly)\\b`,
  'i',
)

/** What one can learn or become, in other words than these. */
const LEARNING =
  /\b(?:training|coaching|mentoring|a mentor|teaching|induction|workshops|masterclass\w*|apprenticeship|traineeship|(?<!of )courses?|conferences?|qualifications?|(?:professional|personal) (?:development|fees)|cpd|(?:cipd|acca|cima|cips|rics|ice) fees?)\b/i
const OFFER =
  /\b(?:we (?:offer|give|provide|pay|fund|cover|run|arrange|will)|we'll|you(?:'ll| will| can)? (?:get|have|receive|be given|rotate|rise)|paid|free|weekly|monthly|weeks? of|days? of|each year|a year|every (?:year|month|week)|of your choice|before you start|for all|included|funded|budget|generous)\b/i

const MORE: readonly Sign[] = [
  {
    shows: LEARNING,
    with: [OFFER],
    unless: new RegExp(
      `${NOT_OFFERED.source}|\\b(?:in return|must|require[sd]?|qualification (?:is|in)|you bring|teacher of|our courses|run training|to our (?:customers|clients)|up to date|salary|shoes?|teaching (?:assistant|hospital)|of the course|adverts?|(?:mentoring|training|coaching|teaching) (?:the|other|others|junior|new|team|our|your)|tea|fruit)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\brotat(?:e|ing|ion)s? (?:through|around|across|between|scheme|programme)\b|\blearn (?:each|every|all|a new|new|the)\b[^.;]{0,30}\b(?:trades?|skills?|part|side|business)\b|\b(?:path(?:way)?|route|ladder|way up)s? (?:from|to|into|towards) (?:\w+ ){0,2}(?:senior|manage\w*|lead\w*|partner|head|director|supervis\w+|chartered)\b|\byou can rise\b|\b(?:our|the) (?:last|first) \w+ (?:managers|leaders|directors) (?:were|was) once\b/i,
    unless: new RegExp(`${SKILL.source}|\\b(?:tyres|shifts|clients?|pupils|students|crops|must)\\b`, 'i'),
  },
  {
    shows: new RegExp(
      String.raw`(?:[£€$]\d[\d,]*|\b(?:pay|paid|fund|funded|cover|free|subsidi[sz]ed?|put (?:you )?through|putting you through|sponsor|money|budget|access to|help (?:you )?(?:to )?(?:get|gain|earn|take)|support(?:ed)? (?:you (?:to|through|with|towards)|towards)|time (?:off )?(?:for|to)|towards)\b)[^.;]{0,40}\b${COURSE}\b`,
      'i',
    ),
    unless: new RegExp(
      `${NOT_OFFERED.source}|\\b(?:gym|trade union|club|salary|depending|week long|fees)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:we(?:'ll| will| can)?|you(?:'ll| will)? (?:be )?) ?(?:show|teach|train|taught|shown|trained|coach|mentor)(?: you)?(?: in)? (?:everything|all|the ropes|how|what you need|the rest|whatever)\b|\bshadow(?:ing)? (?:an? |our )?(?:\w+ )?(?:colleagues?|senior|experienced|mentor)|\bbuddy\b|\binduction\b|\bpreceptorship\b|\b(?:matched|paired) with an?\b|\bexecutive coaching\b|\b(?:mentoring|coaching) (?:with|from|by|for (?:all|every))/i,
    unless: NOT_OFFERED,
  },
  {
    shows:
      /\b(?:career|job|grade|pay and) ladders?\b|\bpromot(?:ed|ions?) (?:from within|internally|every|are)|\b(?:most|many|several|half) of our (?:\w+ )?(?:managers|leaders|directors|supervisors|team leaders|partners|bosses) (?:started|began|joined|came up|rose)|\b(?:move|progress|promoted|advance|work your way|rise) (?:up |on )?(?:in)?to (?:an? )?(?:permanent|senior|team leader|manage\w*|supervis\w+|lead|higher|head|the next|more senior)|\bopportunit\w+ to (?:progress|move up|step up|learn|gain|train|qualify|study|become)\b|\b(?:room|space|scope|time|freedom) to (?:grow|learn|develop|progress|study)\b/i,
    unless: NOT_OFFERED,
  },
  {
    shows:
      /\b(?:is|are|set aside|kept|reserved|paid time|hours?|days?|afternoons?|mornings?|fridays?) for (?:your )?(?:own )?(?:learning|study|training|self-development|research|development)\b|\bbecome (?:an? )?(?:chartered|qualified|accredited|registered|licensed)\b|\bstudy (?:sabbaticals?|days?|time|breaks?)\b|\b(?:days?|hours?|time|afternoons?)\b[^.;]{0,25}\bto (?:study|learn|train)\b|\blearn\b[^.;]{0,20}\bwith us\b|\blearn (?:\w+ )?(?:with us|in work(?:ing)? time|on the job|at work|from (?:some|the) (?:of )?(?:the )?(?:best|experts|people|colleagues|our))\b|\byou(?:'ll| will) (?:\w+ ){0,2}learn(?:ing)?\b|\btraining period\b/i,
    unless: NOT_OFFERED,
  },
]

const ALL = [...SIGNS, ...MORE]

/** A list that ends without a heading may go on with what the employer gives. */
const OFFERS =
  /^\W*(?:why (?:join|work|choose)|what (?:we|you'll|you will) (?:offer|get)|we offer|in return|benefits)\b/i

/** Training, learning or a way up, offered to the person. */
export const development: PracticeCheck = {
  id: 'development',
  assess(view) {
    const offered = view.sentences.filter(
      ({ block, text }) =>
        (block.section !== 'requirements' && block.section !== 'desirable') ||
        OFFERS.test(block.text.slice(0, 60)) ||
        (/\b(?:we|our|us)\b/i.test(text) && !/\b(?:looking for|require|need|expect)\b/i.test(text)),
    )
    return result('development', spansOf(offered, ALL))
  },
}
