import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\bmaternity cover\\b|\\b(?:role|post|job|contract) (?:\\w+ )?covers?\\b|\\bcover(?:ing)? (?:for )?(?:a )?(?:maternity|parental)|\\bparental controls?\\b|\\bleave cover\\b|\\b(?:helps?|lets|allows) (?:firms|employers|companies|hr)\\b`,
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
      /\bfamily[- ](?:friendly|first)\b|\b(?:leave|time off|paid days|pay)\b[^.;]{0,20}\bfor (?:\w+ )?(?:carers|parents)\b|\bfamily planning\b|\bworking parents\b|\b(?:back-?up|emergency|tax[- ]free|subsidi[sz]ed|help with|on-?site) (?:child-?care|nursery|cr[eè]che)\b|\bchild-?care\b[^.;]{0,30}\b(?:vouchers?|scheme|support|benefit|contribution|allowance|help|assistance|discount\w*|costs|salary sacrifice)|\bchildcare\b(?=\s*(?:,|$|\.))/i,
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

const PARENT =
  /\b(?:(?:new|expecting|working|birth|non-birth|adoptive) (?:mums?|dads?|mothers?|fathers?|parents?)|(?:birth|non-birth) parents?|parents and carers|carers and parents|(?:primary |secondary )?caregivers?|maternity|paternity|parental|pregnan\w+|miscarriage|baby|babies|newborn|fertility|ivf|adoption|surrogacy|(?:your|sick|staff|staff's|people's|employees'|own|young) (?:child(?:ren)?|kids?)|(?:child(?:ren)?|kids?) (?:is |are |gets? |falls? )?(?:sick|ill|poorly|born)|child-?care|nursery|cr[eè]che|menopause|caring responsibilities|carer'?s'? (?:days?|week|time)|family leave|school run|dependants?)\b/i
const GIVEN =
  /\b(?:paid|unpaid|full pay|fully paid|free|weeks?|months?|days? (?:off|a year|of)|time off|leave|bonus|subsidi[sz]ed|discount\w*|vouchers?|allowance|scheme|policy|policies|support for|top[- ]?up|enhanced|on site|on-site|for staff|half pay|help with|network|benefits?)\b/i
/** The work is with children, or somebody is away. */
const THEIR_WORK = new RegExp(
  `${JOB.source}|\\b(?:maternity contract|sell|clothes|toys|leave cover|cover\\)|fixed[- ]term|software|product|platform|our clients?|customers?|firms|employers (?:to|with)|pupils?|tenants|patients?|services?\\b(?! staff)|practitioner|centre|ward|nurses?|midwi\\w+|lead|manager|assistant|protection|safeguarding|experience|look after|aged \\d|charity|families in|research|orientation|religion|discriminat\\w+|protected)\\b`,
  'i',
)

/** Parents or carers, and what they are given, in whatever words. */
const SPOKEN: readonly Sign[] = [
  { shows: PARENT, with: [GIVEN], unless: THEIR_WORK },
  { shows: /\b(?:maternity|paternity|parental|adoption)(?: leave)? ?[:(] ?\d/i, unless: THEIR_WORK },
]

const ALL = [...SIGNS, ...SPOKEN]

/** Parental, carer or family-friendly policy. */
export const familyBenefits: PracticeCheck = {
  id: 'family-benefits',
  assess(view) {
    const evidence = view.blocks.flatMap(({ block, text, sentences }) => {
      const own = spansOf(sentences, ALL)
      // "Had a baby? Come back on fewer hours at full pay": asked and given in two breaths.
      return own.length > 0 || sentences.length !== 2 || text.length > 300
        ? own
        : spansOf([{ block, start: 0, text }], SPOKEN)
    })
    return result('family-benefits', evidence)
  },
}
