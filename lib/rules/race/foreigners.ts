import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/foreigners',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    '(not consider|exclude|excludes|cannot accept|not accept|not employ|not hire) [any] foreign nationals',
    'no (foreigners|foreign nationals|immigrants|migrants|overseas applicants|overseas candidates|visa holders)',
    'foreign nationals (need not|cannot|will not|are not)',
    'overseas (applicants|candidates) need not apply',
    '(only|just) locals',
    'no (english as a second language|esl)',
  ],
  when: { names: 'flag', negated: 'flag' },
  except: [
    {
      sentence: ['clearance', 'vetting'],
      example: 'The vetting law means that no foreign nationals can hold this post.',
    },
  ],
  advice: 'Ask for the right to work in the UK, which everyone must show.',
  why: 'Choosing by nationality or origin is unlawful unless a law or clearance asks for it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [['We do [[not consider foreign nationals]] in our shops.'], ['Pickers wanted, [[no foreigners]].']],
  passes: ['We advise foreign nationals on visas.', 'You need the right to work in the UK.'],
})
