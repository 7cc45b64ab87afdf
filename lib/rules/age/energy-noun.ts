import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/energy-noun',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'high energy and (enthusiasm|passion|positivity)',
    'full of energy',
    'boundless energy',
    'bags of energy',
    'tons of energy',
    'youthful energy',
    'high energy levels',
    'endless energy',
    'infectious energy',
    '(lots|plenty|loads|heaps|oodles|masses|buckets) of energy',
    '(bundle|ball|whirlwind) of energy',
    '(unflagging|inexhaustible|tireless|limitless|unlimited|youthful) (energy|vigour)',
    'vim and vigour',
    'full of beans',
    'high levels of energy',
    'energy of youth',
    '(bring|brings|have|has|with) high energy',
    'high energy (can do|person|people|attitude)',
    'high energy and (a|an)',
  ],
  except: [
    {
      near: ['full of energy saving', 'full of energy efficient', 'full of energy drinks'],
      example: 'The house is full of energy-saving lamps.',
    },
  ],
  suggest: {
    'full of energy': ['enthusiastic'],
    'boundless energy': ['enthusiasm'],
    'bags of energy': ['enthusiasm'],
  },
  why: 'Some older and some disabled people may read this as not for them.',
  sources: ['ehrc-adverts-2024', 'burn-2023'],
  flags: [
    ['You are [[full of energy]] on a busy floor.', 'You are enthusiastic on a busy floor.'],
    ['You have [[boundless energy]] and a kind manner.', 'You have enthusiasm and a kind manner.'],
  ],
  passes: ['The lab studies high-energy physics.', 'Energy bills fell in our new homes.'],
})
