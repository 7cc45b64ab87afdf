import { defineRule } from '../define-rule.ts'
import { WISHES_FOR, words } from '../frames.ts'

/** Those whose origin is no skill: a "French teacher" or a "German translator" may be one for the language. */
const WORKER =
  '(?:nann(?:y|ies)|housekeepers?|maids?|cleaners?|waiters?|waitress(?:es)?|waiting staff|bar staff|barm[ae]n|barmaids?|butlers?|drivers?|chauffeurs?|gardeners?|au pairs?|carers?|nurses?|companions?|couples?|labourers?|builders?|decorators?|plumbers?|electricians?|receptionists?|models?|actors?|actress(?:es)?|dancers?|hosts?|hostess(?:es)?|masseuses?|(?:security )?guards?|sales(?:person|man|woman|people)|secretar(?:y|ies)|engineers?|developers?|programmers?|accountants?|workers?|staff|lads?|girls?|boys?|lady|ladies|gentlemen|gentleman|graduates?|famil(?:y|ies)|doctors?|managers?|employees?|colleagues|crew)'
const ORIGIN =
  '(?:british|scottish|irish|european|american|canadian|australian|german|french|italian|spanish|portuguese|polish|romanian|bulgarian|hungarian|dutch|swiss|swedish|danish|norwegian|indian|pakistani|bangladeshi|sri lankan|nepalese|chinese|japanese|korean|thai|vietnamese|filipin[oa]|malaysian|nigerian|ghanaian|kenyan|somali|south african|african|asian|south asian|east asian|caribbean|jamaican|turkish|arab|iranian|russian|ukrainian|brazilian|colombian|mexican|latin american|eastern european|western|scandinavian|caucasian|white|black)'

export default defineRule({
  id: 'race/worker-of-origin',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    '(british|scottish|irish|european|american|canadian|australian|german|french|italian|spanish|portuguese|polish|romanian|bulgarian|hungarian|dutch|swiss|swedish|danish|norwegian|indian|pakistani|bangladeshi|nepalese|chinese|japanese|korean|thai|vietnamese|filipino|filipina|malaysian|nigerian|ghanaian|kenyan|somali|african|asian|caribbean|jamaican|turkish|arab|iranian|russian|ukrainian|brazilian|colombian|mexican|scandinavian|caucasian|white|black)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    topic: 'pass',
    frames: [
      `${WISHES_FOR} (?:an? |another |more |our next )?${words(1)}(?<it>${ORIGIN}) ${WORKER}(?= |[.,;]|$)`,
      `(?:^|an? )${ORIGIN} ${WORKER} ${words(1)}(?:wanted|preferred|sought|required|needed|only)`,
      `(?:^|an? )${ORIGIN} ${WORKER} (?:would|will) (?:suit|fit|be (?:preferred|ideal|best))`,
      `(?:models?|actors?|actress|dancers?|hosts?|hostess|presenters?|extras?|nanny|maid|housekeeper|waiters?|waitress|person|lady|driver|cleaners?),? (?:wanted,? |needed,? |required,? )?\\(?(?<it>${ORIGIN})\\)?(?=[,.;)]|$)`,
    ],
  },
  except: [
    {
      sentence: [
        'occupational requirement',
        'schedule 9',
        'equality act',
        'clearance',
        'under represented',
        'film*',
        'play',
        'theatre',
        'heritage',
        'welcome*',
        'encourage*',
        'particularly',
        'network',
        'bank',
        'airways',
        'desk',
      ],
      example: 'Our theatre seeks a Nigerian actor for the part of the king.',
    },
  ],
  advice: 'Leave the origin out, and name the language or the skill that the work needs.',
  why: 'Choosing by race, nationality or origin is unlawful unless the work itself requires it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [['A family in Bath seeks a [[Thai]] nanny.'], ['[[Polish builders wanted]] in Ely.']],
  passes: [
    'You will meet Polish builders at the fair.',
    'We need a French teacher.',
    'The black drivers of the set are worn.',
  ],
})
