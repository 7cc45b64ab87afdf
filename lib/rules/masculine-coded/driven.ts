import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/driven',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'driven',
    'highly driven',
    'self driven',
    'driven to',
    '(intensely|fiercely|truly|naturally|internally|super|ultra|extremely|incredibly|relentlessly|very) driven',
  ],
  when: { pos: 'adjective', of: ['person', 'team'], alone: true },
  except: [
    {
      near: [
        'driven by',
        'driven from',
        'driven through',
        'we are driven to',
        "we're driven to",
        'team is driven to',
        'team are driven to',
        'team members are driven to',
        'driven to achieve',
        'driven to the',
        'driven to a',
        'driven to an',
        'driven to and',
        'driven to our',
        'driven to your',
        'driven to work by',
        'be driven to',
      ],
      example: 'Our choices are driven by what tenants tell us.',
    },
  ],
  suggest: { 'driven to': ['keen to', 'eager to'], '*': ['motivated', 'committed'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    [
      'We seek a [[driven]] adviser for our Exeter branch.',
      'We seek a motivated adviser for our Exeter branch.',
    ],
    ['You are curious and [[driven]].', 'You are curious and motivated.'],
    [
      'Our growers are people who are [[driven to]] try new seeds.',
      'Our growers are people who are keen to try new seeds.',
    ],
    ['The person we seek is [[driven]].', 'The person we seek is motivated.'],
  ],
  passes: [
    'Our work is driven by evidence.',
    'Guests are driven to the abbey in a minibus.',
    'Our menu is driven by what the boats bring in.',
    'We build event-driven systems in Kotlin.',
    'We are a purpose-driven charity.',
  ],
})
