import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/results-driven',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    '(results|result|target|targets|growth|sales|performance|success|goal|goals|achievement|money|profit|outcome) driven',
    'driven to (win|succeed|achieve)',
    '(win|career|kpi|commission|revenue|quota|numbers|ego|deal|power|status|competition|hyper|ultra|intensely|fiercely|ferociously) driven',
    'fiercely motivated',
    '(money|commission|target|cash) (motivated|orientated|oriented)',
    'driven to (be the best|excel|dominate|beat|outperform|exceed|conquer)',
    'achievement (oriented|orientated)',
    '[highly] (motivated|fired|fuelled|driven) by (targets|money|commission|competition|winning|success|rivalry|quotas|earnings|bonuses)',
  ],
  when: { pos: 'adjective', of: ['person', 'team', 'organisation'], unsaid: 'flag' },
  except: [
    {
      near: [
        'driven approach',
        'driven work environment',
        'driven development environment',
        'driven environment',
      ],
      example: 'Enjoy a growth-driven environment with time to think.',
    },
    {
      near: [
        'driven to achieve a',
        'driven to achieve an',
        'driven to achieve the',
        'driven to achieve our',
        'driven to achieve this',
        'driven to achieve full',
      ],
      example: 'Our team is driven to achieve a mission that matters to the valley.',
    },
  ],
  suggest: {
    'driven to win': ['keen to do well'],
    'driven to succeed': ['keen to do well'],
    'driven to achieve': ['keen to do well'],
    'results driven': ['results-focused'],
    'target driven': ['target-focused'],
    'targets driven': ['target-focused'],
    'sales driven': ['sales-focused'],
    'performance driven': ['performance-focused'],
    'growth driven': ['growth-focused'],
    '*': ['results-focused', 'effective'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['We want a [[results-driven]] account manager.', 'We want a results-focused account manager.'],
    ['You are [[target-driven]] and tidy.', 'You are target-focused and tidy.'],
  ],
  passes: [
    'Data-driven choices are the norm here.',
    'The test-driven approach is taught in week one.',
    'You bring a calm, outcome-driven approach to planning.',
  ],
})
