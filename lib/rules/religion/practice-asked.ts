import { defineRule } from '../define-rule.ts'
import { BOUND, W, words } from '../frames.ts'
import { FAITH } from '../groups.ts'

const GOD = '(?:god|jesus|christ|allah|the lord|the bible|scripture|the scriptures|the gospel|the quran)'
const HOUSE = '(?:church|mosque|synagogue|temple|chapel|gurdwara|parish|congregation|mass)'
const CLERGY =
  '(?:priest|vicar|minister of religion|imam|rabbi|pastor|elders?|clergy\\w*|parish|church|mosque|congregation)'

export default defineRule({
  id: 'religion/practice-asked',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'prayer[s]',
    'pray',
    'worship',
    'worships',
    'god',
    'jesus',
    'christ',
    'allah',
    'lord',
    'gospel',
    'scripture[s]',
    'bible',
    'quran',
    'torah',
    'church',
    'mosque',
    'synagogue',
    'temple',
    'chapel',
    'gurdwara',
    'parish',
    'congregation',
    'mass',
    'devotions',
    'hymn[s]',
    'psalm[s]',
    'sabbath',
    'lent',
    'ramadan',
    'commandments',
    'priest',
    'vicar',
    'imam',
    'rabbi',
    'pastor',
    'clergyman',
    'devout',
    'pious',
    `(${FAITH}) (teaching|teachings|law|principles|doctrine)`,
    'teachings of',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    topic: 'pass',
    frames: [
      // "compulsory prayers", "meetings open with a prayer"
      `(?:compulsory|mandatory|obligatory|required) ${words(2)}(?:prayers?|worship|devotions|bible ${W}|mass|chapel|hymns?|psalms?)`,
      `${BOUND} ${words(3)}(?:join|attend|take part|lead|come to|sing|say|share)(?:ing)? ${words(4)}(?:prayers?|worship|devotions|bible (?:study|reading|class)\\w*|hymns?|psalms?|mass)`,
      `(?:meetings?|shifts?|days?|weeks?|mornings?|mondays?|briefings?|everyone|we|staff|lunch) ${words(3)}(?:open|begin|start|close|end|finish)s? ${words(4)}(?:with|in|by) ${words(3)}(?:prayers?|worship|hymns?|psalms?|praying|(?:bible|scripture) readings?)`,
      // "you must believe in God", "expected to pray"
      `${BOUND} ${words(3)}(?:pray|worship)(?! leader| band| music| space| room)`,
      `${BOUND} ${words(3)}(?:believe|trust|follow|love|serve|fear|honou?r|praise|accept|walk with|know) ${words(3)}${GOD}`,
      // "active in your local church", "belong to a mosque"
      `${BOUND} ${words(3)}(?:active|involved|regular|belong|go|goes|attend|attends|attended|member|members|worship|baptised|confirmed) ${words(3)}(?:in|at|of|to|with|your|a|our|the) ${words(2)}${HOUSE}(?! (?:hall|service|event|roof|building|fete|fair|${W}s))`,
      // a reference from the clergy
      `(?:references?|letter|testimonial|recommendation|note|word) ${words(3)}(?:from|by) ${words(3)}(?:your|their|a|an) ${words(2)}${CLERGY}`,
      // a way of life
      `(?:your|their|private|personal|whole) ${words(1)}(?:life|lives|lifestyle|conduct|character|example|behaviour) ${words(3)}(?:reflect|show|mirror|model|honou?r|consistent|in line|in keeping|accord\\w*|worthy|follow)s? ${words(4)}(?:${GOD}|christ\\w*|biblical|gospel|scripture|(?:${FAITH}) (?:teachings?|law|principles|doctrine))`,
      `(?:live|lives|living|act|behave) ${words(3)}(?:by|according to|in line with|in accordance with|in keeping with) ${words(3)}(?:${GOD}|commandments|(?:${FAITH}) (?:teachings?|law|principles|doctrine))`,
      `${BOUND} ${words(2)}(?:keep|respect|observe|honou?r|follow|uphold)s? ${words(2)}(?:sabbath|lent|ramadan|commandments)`,
      `(?:bible|god|church|chapel|mosque)[- ](?:reading|loving|minded|believing|centred|honouring)`,
      `(?:an? |be |you're |you are )(?:devout|pious|god-loving)(?: ${W}){0,1}`,
    ],
  },
  except: [
    {
      sentence: [
        'occupational requirement',
        'schedule 9',
        'equality act',
        'chaplain*',
        'if you wish',
        'if you like',
        'you may',
        'optional',
        'welcome to',
        "don't have to",
        'no need',
        'need not',
        "needn't",
        'any faith',
        'all faiths',
        'visitors',
        'tourists',
        'pupils',
        'residents',
        'patients',
        'organist',
        'verger',
      ],
      example: 'Residents who wish to are taken to worship, and you may join them.',
    },
  ],
  advice: 'Leave belief and worship out, or take advice and state the occupational requirement.',
  why: 'Asks for religious practice, which is unlawful unless the post truly needs it and the advert says so.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['The [[week begins with compulsory worship]] in the canteen.'],
    ['You must [[trust in God]] to pack our parcels.'],
    ['Our [[shifts start with a psalm]].'],
    ['Send a [[note from your vicar]] with the form.'],
  ],
  passes: [
    'You will book choirs for the church and the concert hall.',
    'Our hall is let for worship on Sundays.',
    'You need not pray or believe in God to keep these accounts.',
    'Edit the letters of a vicar who loved beetles.',
  ],
})
