import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/hungry',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['hungry', 'hungry for success', 'success hungry', 'hungry to learn', 'hungry to succeed'],
  when: { pos: 'adjective', of: ['person', 'team'], alone: true },
  except: [
    {
      near: [
        'hungry people',
        'hungry customers',
        'hungry consumers',
        'hungry diners',
        'hungry students',
        'hungry users',
        'hungry children',
        'go hungry',
        'hungry families',
        'power hungry',
        'data hungry',
      ],
      example: 'Our vans feed hungry customers at festivals.',
    },
  ],
  suggest: {
    'hungry to learn': ['keen to learn'],
    'hungry to succeed': ['keen to do well'],
    'hungry for success': ['keen to do well'],
    'success hungry': ['keen'],
    hungry: ['keen', 'eager'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['house-judgement', 'gaucher-2011'],
  flags: [
    ['We want someone [[hungry]] for our Derby desk.', 'We want someone keen for our Derby desk.'],
    ['You are curious and [[hungry to learn]].', 'You are curious and keen to learn.'],
  ],
  passes: ['Our app brings hot food to hungry students.', 'Nobody in the city should go hungry.'],
})
