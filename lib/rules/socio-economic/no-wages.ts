import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const SPELL =
  '(?:weeks?|months?|days?|period|placement|shifts?|training|trial|induction|internship|apprenticeship|hours|roles?|posts?|positions?|start|season|probation|work experience)'
const WAGES = '(?:wages?|pay|salary|remuneration|payment|stipend)'

export default defineRule({
  id: 'socio-economic/no-wages',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'wages',
    'wage',
    'pay',
    'paid',
    'salary',
    'salaried',
    'remuneration',
    'remunerated',
    'payment',
    'stipend',
    'exposure',
    'unsalaried',
  ],
  when: {
    reader: 'frame',
    negated: 'flag',
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      `(?:this|the|first|our|your|an?|two|three|four|six) ${words(4)}${SPELL} ${words(2)}(?:is|are|comes?|come|carries|carry|attracts?|brings?|will be|runs?) ${words(1)}(?:without|no|not|with no|for no|n't) ${words(1)}(?:${WAGES}|paid|salaried|remunerated)(?! (?:until|on bank|gap|by|at|in|through|less|more))`,
      `${SPELL} (?:without|with no|for no) ${words(1)}${WAGES}(?=[.,;!]|$| and| but| at first| to start| in your)`,
      `(?:you|you'll|you will|interns?|starters?|trainees?) ${words(2)}(?:won't|will not|are not|aren't|not|earn no|receive no|get no|draw no|without) ${words(2)}(?:${WAGES}|paid|salaried) ${words(2)}(?:for|during|until|in|at) ${words(3)}${SPELL}`,
      `(?:paid|rewarded|pay you|payment is|pay is) (?:only )?(?:in|with) (?:exposure|experience|references?|a reference|contacts|lunch|free \\p{L}+)`,
      `(?:in|for) (?:return for|exchange for) (?:exposure|experience|a reference)|(?:for|gain) (?:exposure|experience) (?:instead of|rather than|not) (?:money|pay|wages)`,
      'unsalaried (?:post|role|position|internship|placement|start|year|month)',
    ],
  },
  except: [
    {
      sentence: [
        'volunteer*',
        'trustee*',
        'leave',
        'invoice*',
        'sick',
        'break',
        'breaks',
        'gap',
        'suppliers',
        'customers',
        'bonus*',
        'overtime',
        'commission',
        'secondment',
        'tax*',
      ],
      example: 'Trustees serve three years and are not paid.',
    },
  ],
  advice: 'Pay for the work, at least the minimum wage.',
  why: 'Only people with money behind them can work without pay.',
  sources: ['sutton-trust', 'house-judgement'],
  flags: [['The [[first month comes without wages]].'], ['[[Your trial shifts are not paid]].']],
  passes: [
    'Your trial shift is paid like any other.',
    'Wages are paid each Friday.',
    'Cards are sold for pay-by-phone parking.',
  ],
})
