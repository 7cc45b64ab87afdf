import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const HOME =
  '(?:famil(?:y|ies)|home life|home lives|children|kids|partners?|spouses?|personal li(?:fe|ves)|private li(?:fe|ves)|social li(?:fe|ves)|loved ones)'
const FIRM =
  '(?:work|job|company|firm|business|shop|restaurant|studio|kitchen|club|brand|career|practice|show|school|farm|office|hotel|agency|us|role|team)'
const MISSED =
  "(?:bedtimes?|bath time|birthdays?|anniversar\\p{L}+|school plays?|sports days?|family (?:meals?|dinners?|time|holidays?|events?|occasions?)|your weekends?|your evenings?|your (?:summer )?holidays?|christmas|social plans|personal plans|your plans|your social life|children's \\p{L}+)"

export default defineRule({
  id: 'family-caring/family-second',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(family|families|home life|home lives|children|kids|partner|partners|spouse|wife|husband|personal life|private life|social life|loved ones)',
    '(before|above|ahead of) (everything|all else|anything else|all other)',
    '(bedtime|bedtimes|bath time|birthday|birthdays|anniversaries|school play|school plays|sports day|sports days|christmas)',
    'your (weekend|weekends|evening|evenings|holiday|holidays|plans)',
    '(other half|at home)',
    '(lives|live|living) alone',
    '(tie|ties|tying|keep|keeps|keeping|hold|holds) you (down|at home|back)',
    'drop (whatever|what|anything|all)',
    'up sticks',
  ],
  when: {
    reader: 'frame',
    negated: 'flag',
    topic: 'pass',
    demand: true,
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      `(?:put|puts|putting|place|places|placing|rank|ranks) ${words(4)}(?:before|above|ahead of|over) ${words(2)}${HOME}`,
      `(?:put|puts|putting|place|places) ${words(1)}${FIRM} (?:before|above|ahead of|over) (?:everything(?: else)?|all else|anything else|all other \\p{L}+)`,
      `${FIRM} (?:must |has to |should |always |will )*(?:comes?|takes?) (?:first |priority |precedence )?(?:before|above|ahead of|over) (?:everything(?: else)?|all else|anything else|${words(2)}${HOME})`,
      `(?:expect to|prepared to|willing to|happy to|ready to|may|might|will|must|have to|used to|you'll|sometimes|often) ${words(2)}(?:miss|skip|forgo|sacrifice|give up|cancel|forget|rearrange|missing|sacrificing|cancelling) ${words(4)}${MISSED}`,
      `(?:have|has|having|with|need|needs|got|requires?) ${words(1)}(?<it>(?:an? )?(?:supportive|understanding|patient|tolerant|forgiving|long-suffering) (?:partner|spouse|wife|husband|other half|family at home|family behind))`,
      `(?:somebody|someone|you|you'll|must|ideally|person|applicants?|candidates?) ${words(2)}(?:lives?|living) alone`,
      `(?:nothing|no one|nobody|little) (?:to |that |who |is )?(?:ties?|tying|keeps?|keeping|holds?|waiting) (?:for )?you (?:down|at home|back)`,
      `(?:must|expected to|ready to|prepared to|willing to|able to|happy to|you|you'll|have to) drop (?:whatever|what|anything|all) (?:you|they|that|else)(?:'re| are)? \\p{L}+`,
      `(?:ready|willing|prepared|happy|able|free|must|have) to up sticks`,
    ],
  },
  except: [
    {
      sentence: [
        'never',
        'nobody',
        'no one',
        'not have to',
        "don't",
        'do not',
        "won't",
        'foster*',
        'adopt*',
        'social work*',
        'safeguard*',
        'clients',
        'patients',
        'pupils',
        'support*',
        'customers',
        'product',
        'patients before',
        'bonus',
        'we celebrate',
      ],
      example: "You won't miss a school play here.",
    },
  ],
  advice: 'Leave home life out; say which hours and travel the work needs.',
  why: 'People who care for others read it as a warning that they will not fit.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['You [[put the orchard before your family]] in May.'],
    ['You have [[an understanding partner]] and good boots.'],
    ['Be [[prepared to miss birthdays]] on the road.'],
    ['We want [[someone who lives alone]].'],
  ],
  passes: [
    'Our partners put safety above all else.',
    'You plan birthdays and weddings for our visitors.',
    'We place families in warm homes.',
  ],
})
