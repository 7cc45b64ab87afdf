import { defineRule } from '../define-rule.ts'
import { PEOPLE, words } from '../frames.ts'

const ADULT = '(?:1[6-9]|[2-6]\\d|eighteen|twenty|twenty-\\p{L}+|thirty|thirty-\\p{L}+|forty|fifty)'
const GROWN =
  '(?:2[1-9]|[3-6]\\d|twenty-\\p{L}+|thirty|thirty-\\p{L}+|forty|forty-\\p{L}+|fifty|fifty-\\p{L}+|sixty)'
const RANGE = `${ADULT} ?(?:-|\\u2013|to|and|or) ?${GROWN}`
const SEEK = `(?:want\\w*|need\\w*|seek\\w*|looking for|look for|prefer\\w*|ideal\\w*|suit\\w*|requir\\w+|hir\\w+|recruit\\w*|only|must be|should be|you|you're|like|after|${PEOPLE})`

export default defineRule({
  id: 'age/age-range',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'age',
    'aged',
    'ages',
    'ages of',
    'age (group|groups|range|bracket|limit|band)',
    '(maximum|max|upper|preferred|ideal|minimum|desired|target) age',
    'years of age',
    'years old',
    '(under|over|below|past) (thirty|forty|fifty|30|35|40|45|50)',
    '(between|from) (16|17|18|19|20|21|22|23|24|25|26|27|28|30|32|35|40|eighteen|twenty|thirty)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    topic: 'pass',
    frames: [
      // "Age: 25-35", "Maximum age: 40"
      `(?:preferred |ideal |required |desired |target )?age(?: range| group| limit| bracket| band)?(?: required| preferred)?(?: ?[:\\u2013-] ?| )(?:between |from )?${RANGE}(?: years| yrs)?(?: old| of age)?`,
      `(?:maximum|max\\.?|upper) age(?: limit)?(?: ?[:\\u2013-] ?| is | of | )${GROWN}`,
      `${SEEK} ${words(5)}(?:aged?|between the ages of|in the age (?:group|range|bracket|band)(?: of)?|ages?|in the) (?:between |from |roughly |about )?${RANGE}(?: (?:age )?(?:group|range|bracket|band)|(?: years| yrs)? (?:old|of age))?`,
      `(?:${PEOPLE}|you|you're|you are) (?:who (?:is|are) |should be |must be |might be |may be |will be |are |is )?(?<it>(?:between|from) ${RANGE})(?= (?:years )?(?:old|of age)|(?: (?:who|with|to|for)|[.,;]|$))`,
      `(?:crew|team|staff|colleagues|we|we're|us|everyone|nobody|most of us) ${words(4)}(?<it>(?:under|over|past|below) (?:thirty|forty|fifty|30|35|40|45|50))(?= (?:and|or|so|with|but|when|yet)|[.,;!]|$)`,
    ],
  },
  except: [
    {
      sentence: [
        'by law',
        'law requires',
        'licensing',
        'insurance',
        'insurer*',
        'clients',
        'patients',
        'customers',
        'audience*',
        'users',
        'readers',
        'participants',
        'pupils',
        'residents',
        'visitors',
        'whatever',
        'regardless',
        'any age',
        'all ages',
        'every age',
        'children',
        'young people',
        'mentor*',
        'teach*',
        'support*',
        'help*',
        'advise*',
        'apprentic*',
        'minutes',
        'miles',
        'degrees',
      ],
      example: 'The insurer asks that drivers be aged 25 to 70.',
    },
  ],
  advice: 'Leave the age out; where a law sets one, name the law.',
  why: 'Choosing by age is unlawful unless the employer can justify it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Age range: 22 to 34]]'],
    ['You might be [[between 20 and 28]].'],
    ['Our whole crew is [[under forty]].'],
  ],
  passes: [
    'The age of the mill: 120 years.',
    'Readers aged 20 to 30 write to us.',
    'The course is for 25 to 30 bakers.',
  ],
})
