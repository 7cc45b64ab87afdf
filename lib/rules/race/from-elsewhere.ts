import { defineRule } from '../define-rule.ts'
import { PEOPLE, TURNED_AWAY, words } from '../frames.ts'

const PLACE =
  '(?:india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|japan|korea|vietnam|thailand|the philippines|malaysia|indonesia|nigeria|ghana|kenya|somalia|ethiopia|zimbabwe|south africa|egypt|morocco|algeria|poland|romania|bulgaria|hungary|lithuania|latvia|albania|ukraine|russia|turkey|iran|iraq|syria|afghanistan|israel|brazil|colombia|mexico|jamaica|france|germany|italy|spain|portugal|greece|africa|asia|(?:eastern|western|southern|central) europe|the (?:caribbean|middle east|third world|far east|balkans|indian subcontinent)|certain countries|muslim countries)'
const HERE =
  '(?:the )?(?:uk|britain|great britain|united kingdom|england|scotland|wales|ireland|us|usa|states|west|this country)'
const TONGUE = '(?:english|french|german|welsh|spanish|italian)'

export default defineRule({
  id: 'race/from-elsewhere',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    `(india|pakistan|bangladesh|nepal|china|japan|vietnam|thailand|philippines|nigeria|ghana|kenya|somalia|ethiopia|zimbabwe|egypt|morocco|poland|romania|bulgaria|hungary|lithuania|latvia|albania|ukraine|russia|turkey|iran|iraq|syria|afghanistan|brazil|mexico|jamaica|africa|asia|europe|caribbean)`,
    '(educated|schooled|lived|resided|brought up) in',
    '(spoken|speak|speaking) (english|french|german|welsh) (at home|in your home)',
    '(at|in) (your home|home|your family)',
    'pass for',
    'look (mediterranean|european|english|british|asian|scandinavian|nordic|western|latin)',
    '(fair|pale|light|dark|olive) skinned',
    '(our own|the same|our) (culture|background|race|kind)',
    '(second|third|fourth) generation (british|english|scottish)',
    'straight hair',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    topic: 'pass',
    unlessPost: ['cleared'],
    frames: [
      `(?:no|not|don't|never|won't|cannot) ${words(3)}(?<it>${PEOPLE} (?:who (?:are|come) )?from ${PLACE}(?: or ${PLACE})?)`,
      `${PEOPLE} (?:who (?:are|come) )?from ${PLACE} (?:or ${PLACE} )?${words(1)}(?:${TURNED_AWAY}|will be (?:rejected|turned away|ignored))`,
      `(?:must|should|ideally|need to|needs to|have to|has to|candidates?|applicants?|you will) ${words(3)}(?<it>(?:been )?(?:educated|schooled|brought up) in ${HERE})`,
      `(?:lived|resided) in ${HERE} (?:all (?:your|their) (?:life|lives)|since birth|from birth|for generations)`,
      `(?:spoken|speak|speaking) ${TONGUE} (?:at home|in your home)`,
      `${TONGUE} ${words(2)}(?:have been |be |is |was )?(?:spoken|used) ${words(1)}(?:at home|in your home|in your family)`,
      `(?:must|should|need to|able to|can|could|you) ${words(3)}pass for (?:an? |one of )?${words(1)}(?:local|native|locals|us|english|british|european|white|\\p{L}+(?:man|woman))`,
      `(?:must|should|need to|you|candidates?|ideally) ${words(3)}look (?:mediterranean|european|english|british|asian|scandinavian|nordic|western|latin)`,
      `(?:fair|pale|light|dark|olive)[- ]skinned \\p{L}+ ${words(1)}(?:wanted|needed|required|preferred|sought)`,
      `(?:prefer|want|like|seek|hire|only|looking for) ${words(3)}(?<it>${PEOPLE} ${words(1)}(?:from|of|who share) (?:our own|the same|our) (?:culture|race|kind|ethnic background))`,
      `(?:second|third|fourth)[- ]generation (?:british|english|scottish)(?: at least)?`,
      `(?:must|should|need to) have ${words(1)}straight hair`,
    ],
  },
  except: [
    {
      sentence: [
        'clearance',
        'vetting',
        'right to work',
        'sponsor*',
        'visa*',
        'sanction*',
        'law requires',
        'welcome*',
        'clients',
        'refugees',
        'suppliers',
        'lessons',
        'learners',
        'regardless',
        'whatever',
      ],
      example: 'Sanctions law means that we cannot pay people from Iran.',
    },
  ],
  advice: 'Leave the origin out, and name the language or the skill that the work needs.',
  why: 'Choosing by race, nationality or origin is unlawful unless the work itself requires it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['We do not take [[people from Albania]].'],
    ['You should have [[been schooled in England]].'],
    ['[[Welsh must be spoken in your home]].'],
  ],
  passes: [
    'There is no tea from India today.',
    'Our own culture is one of calm.',
    'You have lived in Wales or know it well.',
  ],
})
