import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

/** Names of jobs, by their endings: "trainer", "receptionist", "technician". */
const JOB =
  "(?:[\\p{L}'-]+ ){0,2}?(?:\\p{L}{2,}(?:ers?|ors?|ists?|ians?|eers?|ants?|resse?s?)|nurses?|cooks?|chefs?|carers?|guides?|clerks?|guards?|nann(?:y|ies)|vets?|coach(?:es)?|models?|agents?|reps?|aides?|staff|colleagues?|companions?|mechanics?|hosts?|temps?|pas?|stewards?|porters?|attendants?|therapists?|crew)"
const ASKED =
  '(?:asked for|asks for|wants?|needs?|seeks?|seeking|looking for|requires?|hiring|hire|recruit(?:ing)?|prefers?|requests?|requested|suits?|employ(?:ing)?|need for|vacancy for|find)'

export default defineRule({
  id: 'gendered-terms/sex-of-worker',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['(female|male|lady|woman|gentleman)'],
  when: {
    reader: 'frame',
    unlessPost: ['sex-lawful'],
    names: 'flag',
    frames: [
      `(?:female|male|lady|woman|gentleman) ${JOB}(?<=${ASKED} (?:an? |one |two |three |another |our |the |only )?(?!more |some )${words(2)}(?:female|male|lady|woman|gentleman) ${JOB})`,
      `(?:female|male|lady) ${JOB}(?= (?:wanted|needed|required|preferred|sought|only)\\b)`,
    ],
  },
  except: [
    {
      sentence: [
        'occupational requirement',
        'genuine requirement',
        'schedule 9',
        'equality act',
        'more female',
        'more women',
        'refuge',
        'encourage',
        'welcome',
        'under represented',
        'underrepresented',
        'prisoners',
        'offenders',
        'patients',
        'support for',
        'founders',
        'leaders',
        'ward*',
        'connector*',
        'adapter*',
        'adaptor*',
        'customers',
        'users',
        'singer*',
        'voice',
        'actor*',
      ],
      example: 'We need three male connectors and an adapter.',
    },
  ],
  advice: 'Leave the sex out, or take advice and state the occupational requirement.',
  why: 'Choosing by sex is unlawful unless the work truly needs it and the advert says why.',
  sources: ['ehrc-adverts-2024', 'kuhn-shen-2023'],
  flags: [
    ['Our client has asked for a [[male personal trainer]].'],
    ['[[Lady gardener]] wanted for a walled garden.'],
  ],
  passes: ['We want more female engineers to apply.', 'Female and male engineers share one workshop.'],
})
