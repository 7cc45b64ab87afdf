import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\bmaternity cover\\b|\\bcover(?:ing)? (?:for )?(?:a )?(?:maternity|parental)|\\bparental controls?\\b`,
  'i',
)

const SIGNS: readonly Sign[] = [
  {
    shows:
      /\b(?:maternity|paternity|parental|adoption|shared parental|mat(?:\/|\s?&\s?| and )pat|family|baby|fertility|family planning|ivf|new parent|partner|carer'?s?'?|caregiver|dependant'?s?'?|dependent|compassionate and family)[ ,/&]*(?:(?:and|or|maternity|paternity|parental|adoption|shared|carer'?s?'?|sick)[ ,/&]*){0,5}(?:leave|pay|polic(?:y|ies)|benefits?|packages?|schemes?|support|provisions?|entitlements?|bonding|time off)\b/i,
    unless: JOB,
  },
  {
    shows:
      /\b(?:benefits|leave|pay|policies|support) for (?:\w+ )?(?:maternity|paternity|parental|adoption|new parents)\b|\b(?:enhanced|generous|paid|extended|improved|full[- ]pay) (?:\w+ )?(?:maternity|paternity|parental|adoption|family)\b/i,
    unless: JOB,
  },
  {
    shows:
      /\bfamily[- ]friendly\b|\bfamily planning\b|\bworking parents\b|\b(?:back-?up|emergency|tax[- ]free|subsidi[sz]ed|help with|on-?site) (?:child-?care|nursery|cr[eè]che)\b|\bchild-?care\b[^.;]{0,30}\b(?:vouchers?|scheme|support|benefit|contribution|allowance|help|assistance|discount\w*|costs|salary sacrifice)|\bchildcare\b(?=\s*(?:,|$|\.))/i,
    unless: JOB,
  },
  {
    shows: /\b(?:nursery|cr[eè]che|day-?care)\b/i,
    with: [
      /\b(?:staff|fees?|discount\w*|places?|on-?site|salary sacrifice|employees|subsid\w+|half|vouchers?)\b/i,
    ],
    unless: new RegExp(
      `${JOB.source}|\\b(?:practitioner|nurse|assistant|manager|room|children's nursery)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:dependent|dependant|elder|family) care\b[^.;]{0,20}\b(?:fsa|account|benefit|leave|spending|support)|\bdependent care\b|\bcarers?'? leave\b|\bemergency leave\b|\btime off for dependants\b|\bfmla\b|\bmenopause (?:policy|support|leave)|\b(?:parents|carers|families|parents') network\b/i,
    unless: JOB,
  },
  {
    shows:
      /\bleave\b[^.;]{0,60}\b(?:child|children|baby|dependants?|family)\b|\b(?:staff|people|employees|colleagues)(?:'s|')? children\b|\byour (?:own )?(?:kids|children)\b[^.;]{0,60}\b(?:scheme|camp|nursery|discount\w*|insurance|cover)/i,
    unless: JOB,
  },
]

/** Parental, carer or family-friendly policy. */
export const familyBenefits: PracticeCheck = {
  id: 'family-benefits',
  assess: (view) => result('family-benefits', spansOf(view.sentences, SIGNS)),
}
