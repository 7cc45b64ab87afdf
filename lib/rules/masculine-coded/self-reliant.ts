import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/self-reliant',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'self reliant',
    'self sufficient',
    'self reliance',
    'self sufficiency',
    'fiercely independent',
    'lone wolf',
    'rugged individualist',
  ],
  when: { pos: 'adjective' },
  except: [
    {
      near: ['self sufficient in', 'energy self sufficiency', 'food self sufficiency', 'self sufficiency in'],
      example: 'The farm is self-sufficient in water.',
    },
    {
      near: [
        'self sufficient manner',
        'self sufficient way',
        'self reliant manner',
        'self reliant way',
        'self sufficient fashion',
      ],
      example: 'You plan your rounds in a self-sufficient manner.',
    },
  ],
  suggest: {
    'self reliant': ['able to work with little supervision', 'well organised'],
    'self sufficient': ['able to work with little supervision', 'well organised'],
    'fiercely independent': ['independent'],
    'self reliance': ['independence'],
    'self sufficiency': ['independence'],
  },
  why: 'Suggests that nobody will help; say how much support there is.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    [
      'You are [[self-reliant]] and well organised.',
      'You are able to work with little supervision and well organised.',
    ],
    ['We like people who are [[fiercely independent]].', 'We like people who are independent.'],
  ],
  passes: [
    'You will work independently and with a small team.',
    'The village aims to be self-sufficient in power.',
  ],
})
