import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/winning',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'will to win',
    'win at all costs',
    '(winning|winner|winners) (mentality|mindset|attitude)',
    'play to win',
    'plays to win',
    'born to win',
    'born winner[s]',
    'hate[s] losing',
    'love[s] (to win|winning)',
    'killer instinct',
    'goal is always to win',
    'winner takes all',
    'desire to win',
    'passion for winning',
  ],
  suggest: {
    'will to win': ['wish to do well'],
    'desire to win': ['wish to do well'],
    'killer instinct': ['sound commercial sense'],
    'winning mentality': ['positive approach'],
    'winning mindset': ['positive approach'],
    'winning attitude': ['positive approach'],
    'passion for winning': ['passion for good work'],
  },
  advice: 'Say which results matter.',
  why: 'Pictures work as a contest, which puts off people who do their best work together.',
  sources: ['gaucher-2011', 'house-judgement'],
  flags: [
    ['You have a [[will to win]] and a clear head.', 'You have a wish to do well and a clear head.'],
    [
      'We look for a [[killer instinct]] in our buyers.',
      'We look for a sound commercial sense in our buyers.',
    ],
  ],
  passes: ['You will help us to win new contracts.', 'The team won an award in May.'],
})
