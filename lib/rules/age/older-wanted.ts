import { defineRule } from '../define-rule.ts'
import { PEOPLE, words } from '../frames.ts'

const WANT =
  "(?:suits?|suited to|ideal(?:ly)?|perfect for|great for|right for|looking for|want|wants|wanted|need|needs|seek|seeking|prefer|preferably|hire|hiring|good for|appeal to|fit for|made for|fits|you are|you're|be)"
const OLD =
  '(?:retired|semi-retired|newly retired|recently retired|middle-aged|older|elderly|grey-haired|silver-haired|senior-aged|mature-aged)'

export default defineRule({
  id: 'age/older-wanted',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '[semi] retired',
    'pensioner[s]',
    'middle aged',
    'older',
    'elderly',
    '(grandparent|granny|grannies|grandmother|grandfather|grandad|nan|nana)[s]',
    '(grey|silver|white) haired',
    'mature aged',
  ],
  when: {
    reader: 'frame',
    topic: 'pass',
    negated: 'flag',
    frames: [
      `${WANT} ${words(1)}(?:an? |the |our )?(?:or )?(?:${OLD},? (?:${words(1)})(?:${PEOPLE}|man|woman|gentleman|lady|couple|head|heads|hand|pair|type|\\p{L}{3,}(?:er|or|ist|ian|ant|ager|man|woman|person|men|women|clerk|nurse|chef)s?)(?! (?:buildings?|systems?))|pensioners?|grandparents?|grannies|granny|grandmothers?|grandfathers?|grandads?|nans?)`,
      `(?:middle-aged|retired|grey-haired|older|elderly) (?:person|people|man|woman|lady|gentleman|couple|driver|worker|teacher|nurse|officer) ${words(2)}(?:preferred|wanted|sought|required|only)`,
      `(?:retired|semi-retired|middle-aged) (?:people|couples?|teachers?|nurses?|engineers?|officers?|folk) (?:would|will|may|might) (?:enjoy|suit|like|love|fit)`,
      `${WANT} ${words(2)}(?:an? )?older,? wiser ${words(1)}\\p{L}+`,
      `${WANT} ${words(2)}(?:middle-aged|mature-aged|retired|semi-retired|grey-haired)(?= and|[.,;!]|$)`,
    ],
  },
  except: [
    {
      sentence: [
        'customers',
        'clients',
        'patients',
        'residents',
        'service users',
        'visitors',
        'guests',
        'tenants',
        'for older people',
        'with older people',
        'to older people',
        'of older people',
        'welcome*',
        'all ages',
        'any age',
        'whether',
        'care home',
        'support*',
        'help*',
        'or new to',
        'care for',
        'lives of',
        'members',
        'carer*',
        'homes for',
        'housing',
      ],
      example: 'We run homes for retired sailors and their partners.',
    },
  ],
  advice: 'Ask for the skill or the hours that the work needs, at any age.',
  why: 'Names one age group, so others may feel unwanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['The round would [[suit a retired postman]].'],
    ['We are [[looking for a middle-aged lady]] at the till.'],
  ],
  passes: [
    'You paint older boats in spring.',
    'Retired colleagues get a card in June.',
    'You read to older people on Mondays.',
  ],
})
