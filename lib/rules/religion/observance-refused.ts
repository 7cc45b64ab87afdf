import { defineRule } from '../define-rule.ts'
import { loose, PEOPLE, TURNED_AWAY, words } from '../frames.ts'

const NO = "(?:no|not|never|cannot|can't|won't|don't|doesn't|isn't|aren't|nor|without|unable to|refuse[sd]?)"
const TIME =
  '(?:time(?: off)?|breaks?|leave|days? off|holidays?|allowances?|exceptions?|release|concessions?|swaps?|absence|cover|adjustments)'
const HOLY =
  '(?:prayers?|worship|eid|diwali|ramadan|passover|yom kippur|hanukkah|vaisakhi|religio\\w+ (?:festivals?|holidays?|reasons?|observance|grounds|purposes|days)|religion|holy days?|mass|church|the sabbath|fasting)'
const DRESS =
  '(?:headscar\\w+|turbans?|hijabs?|niqabs?|burqas?|veils?|kippahs?|yarmulkes?|skull ?caps?|crucifix\\w*|crosses|bindis?|kirpans?|religious (?:dress|symbols?|jewellery|clothing|headwear|head coverings?))'
const DAY = '(?:sundays?|saturdays?|fridays?|sabbath|christmas day|good friday)'

export default defineRule({
  id: 'religion/observance-refused',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    'prayer[s]',
    'worship',
    'eid',
    'diwali',
    'ramadan',
    'passover',
    'yom kippur',
    'hanukkah',
    'vaisakhi',
    'religious',
    'religion',
    'holy day[s]',
    'sabbath',
    'fasting',
    'headscarf',
    'headscarves',
    'turban[s]',
    'hijab[s]',
    'niqab[s]',
    'burqa[s]',
    'veil[s]',
    'kippah[s]',
    'yarmulke[s]',
    'skullcap[s]',
    'skull cap[s]',
    'crucifix',
    'crucifixes',
    'bindi[s]',
    'kirpan[s]',
    'sunday[s]',
    'saturday[s]',
    'friday[s]',
    'christmas day',
    'good friday',
    '(faith|beliefs)',
    '(beard|beards|facial hair|head coverings|headgear)',
    '(observant|bearded|praying)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    frames: [
      `${NO} ${words(4)}${TIME} ${words(5)}(?:for|over|during|at|to|on) ${words(3)}${HOLY}`,
      `${TIME} (?:for|over|at|during|on) ${words(3)}${HOLY} ${words(3)}(?:${NO}|refused|denied|turned down|out of the question)(?: (?:be )?(?:given|granted|allowed|possible|accepted|approved|available|paid))?`,
      `${TIME} ${words(3)}${NO} (?:be )?(?:moved|changed|adjusted|altered|rearranged|rescheduled|swapped|shifted|extended|made|found|arranged|given|granted|allowed|booked|taken) ${words(3)}(?:for|around|to suit|at|over|during) ${words(3)}${HOLY}`,
      `(?:fasting|observant|praying|veiled|bearded) ${PEOPLE} ${words(2)}${TURNED_AWAY}`,
      `(?:hijab|turban|veil|headscarf|kippah|niqab|burqa|skullcap)[- ]?(?:wearers?|wearing ${PEOPLE}) ${words(2)}${TURNED_AWAY}`,
      `(?:no|not allow|don't allow|never) (?:fasting|praying|prayers|worship)(?= (?:during|at|on|in|while)|[.;,]|$)(?: (?:during|at|on|in|while) ${words(2)}(?:work\\p{L}*|shift|duty|site|premises|hours|office|time))?(?: hours)?`,
      `(?:beards?|facial hair|head ?coverings?|headgear|hats|jewellery) ${loose(4)}(?:${NO} (?:be )?(?:worn|permitted|allowed|accepted)|banned|forbidden|must come off|must be (?:removed|shaved|taken off)),? (?:whatever|even|including|religious|not even|with no) ${loose(4)}(?:religion|faith|beliefs?|religious|exceptions? for faith)`,
      `(?:keep|leave|park|check) ${words(1)}(?:religion|faith|beliefs?|god) ${words(1)}(?:at the door|at home|out of (?:the|our|this) \\p{L}+|outside|to yourself|behind)`,
      `${NO} ${loose(4)}${DRESS}`,
      `${DRESS} ${loose(5)}(?:${NO} (?:be )?(?:worn|permitted|allowed|accepted|welcome|part of \\p{L}+ \\p{L}+)|banned|forbidden|prohibited|must come off|must be (?:removed|taken off)|have no place|has no place)`,
      `${DAY},? ${loose(4)}(?:can't|cannot|can not|won't|will not|must not|are not|aren't|is not|isn't) (?:be )?(?:swapped|refused|declined|missed|turned down|negotiable|avoided)`,
      `${DAY},? ${loose(6)}(?:observant or not|religious or not|believers? or not|regardless of (?:faith|belief|religion)|no matter what your (?:faith|religion|beliefs?)|without (?:exception|fail)|no exceptions?|with no exceptions?|whatever your (?:faith|religion|belief)s?)`,
    ],
  },
  except: [
    {
      sentence: [
        'swap freely',
        'no problem',
        'no need',
        'not a problem',
        'customers',
        'closed',
        'no shifts',
        'never work',
        'parking',
        'may wear',
        'allowed to wear',
      ],
      example: 'There is no need to save your leave for Eid: it is a holiday here.',
    },
  ],
  advice: 'Say which days and which dress the work needs and why, and what can be arranged.',
  why: 'People would have to choose between their faith and the job.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['There are [[no breaks for Friday prayers]].'],
    ['[[Leave for Diwali is refused]] in our busy season.'],
    ['[[Headscarves and turbans have no place]] behind our bar.'],
  ],
  passes: [
    'We set time aside for prayers on each shift.',
    'Headscarves and turbans come in the company colours.',
    'The shop does not open on Sundays.',
    'You will cover the Sunday papers without a headline.',
  ],
})
