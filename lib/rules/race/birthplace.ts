import { defineRule } from '../define-rule.ts'
import { PEOPLE, TURNED_AWAY, words } from '../frames.ts'

const NATION =
  '(?:british|english|scottish|irish|welsh|european|american|australian|german|french|italian|spanish|polish|indian|pakistani|chinese|japanese|african|asian|caribbean|nigerian|turkish|arab|white|black|western|anglo-saxon|caucasian|mediterranean|nordic|scandinavian|oriental|latin)'
const HERE =
  '(?:here|in (?:the )?(?:uk|britain|england|scotland|wales|ireland|united kingdom|us|usa|states|eu|europe|this country|our (?:town|village|valley|area|county|country)))'
const ASK =
  "(?:must|should|you(?:'re| are|'ll be|'d be)?|candidates?|applicants?|we (?:want|need|prefer|like|seek|hire|look for)|looking for|only|ideal(?:ly)?|prefer(?:red|ably|ence for)?|clients? (?:like|want|expect|prefer)|guests (?:like|want|expect|prefer)|customers (?:like|want|expect|prefer)|(?:wait|serve|work|be)\\p{L}* \\p{L}+ \\p{L}+ only)"

export default defineRule({
  id: 'race/birthplace',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    '(born|raised|bred|brought up|grew up|grown up|growing up)',
    'through and through',
    'to the core',
    'by birth',
    '(heritage|ancestry|bloodline|roots|stock|descent|ethnicity|blood|parentage|extraction)',
    '(citizenship|nationality)',
    '(looking|skinned|faced|featured|complexioned)',
    '(face|faces|name|names|surname|surnames)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    topic: 'pass',
    unlessPost: ['cleared'],
    negated: 'flag',
    frames: [
      `${PEOPLE} ${words(2)}not (?:been )?(?:born|raised|bred|brought up|from) ${words(1)}${HERE}(?: ${words(1)}${TURNED_AWAY})?`,
      `(?:must|should|needs? to|have to|has to|only|ideally|like|that of|as if|as though|preferably|want|seek|prefer\\p{L}*) ${words(5)}(?:born|raised|bred|brought up|grew up|grown up) ${words(3)}${HERE}`,
      `${NATION} (?:born and bred|through and through|to the core|by birth|born and raised)`,
      `${ASK} ${words(4)}(?:of |have |with )?${words(1)}${NATION} (?:heritage|ancestry|bloodline|roots|descent|ethnicity|blood|parentage|extraction|stock)`,
      `${ASK} ${words(5)}(?:hold|holds|have|has|having|with|of|possess\\p{L}*) ${words(2)}${NATION} (?:citizenship|nationality)`,
      `${ASK} ${words(4)}${NATION}[- ](?:looking|skinned|faced|featured|complexioned)`,
      `${ASK} ${words(4)}(?:fair|pale|light|dark)[- ](?:skinned|complexioned)`,
      `(?:want|expect|prefer|like|used to|need|looking for|only|see) ${words(3)}(?:white|black|brown|asian|foreign) faces?`,
      `${ASK} ${words(5)}(?:anglo-saxon|english|western|british|european|pronounceable|easy-to-pronounce|christian)(?:[- ]sounding)? (?:names?|surnames?)`,
    ],
  },
  except: [
    {
      sentence: [
        'clearance',
        'vetting',
        'security',
        'sc',
        'dv',
        'nationality rules',
        'reserved post',
        'civil service',
        'right to work',
        'visa*',
        'sponsor*',
        'defence',
        'mod',
        'export control*',
        'law requires',
        'settlement',
        'advise*',
        'help',
        'support*',
        'domain',
        'brand name*',
        'regardless',
        'whatever',
      ],
      example: 'Under the nationality rules you must have British nationality for this office.',
    },
    {
      sentence: ['company', 'firm', 'charity', 'business', 'product', 'studio'],
      example: 'We are a British company to the core.',
    },
  ],
  advice: 'Ask for the skill or the knowledge of the place that the work needs; everyone can show that.',
  why: 'Chooses by birth, origin or looks, which is unlawful unless a law asks for it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[People not born here need not apply]].'],
    ['We want a host who is [[Italian born and bred]].'],
    ['Our waiters should [[have Asian roots]].'],
  ],
  passes: [
    'The idea was born here in 1990.',
    'Trace the Irish roots of families who write to the archive.',
    'Your face will be the first that visitors see.',
    'You must have been here before us: our hut has Scottish stone.',
  ],
})
