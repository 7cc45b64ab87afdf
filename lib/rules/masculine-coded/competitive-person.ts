import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/competitive-person',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'competitive',
    'highly competitive',
    'fiercely competitive',
    'naturally competitive',
    'ultra competitive',
    'super competitive',
    'hyper competitive',
    'intensely competitive',
    'extremely competitive',
    'ruthlessly competitive',
  ],
  when: { pos: 'adjective', of: ['person', 'team', 'culture'] },
  except: [
    {
      near: [
        'competitive and market',
        'internationally competitive',
        'competitive based on',
        'competitive space',
      ],
      sentence: ['salary'],
      example: 'You will gather competitive and market figures.',
    },
    {
      near: [
        'competitive swimmer*',
        'competitive athlete*',
        'competitive sport*',
        'competitive player*',
        'competitive tender*',
      ],
      example: 'You will coach competitive athletes at the club.',
    },
  ],
  suggest: { competitive: ['motivated', 'keen to do well', 'supportive'], '*': ['motivated'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011'],
  flags: [
    ['You are [[competitive]] and love a leader board.', 'You are motivated and love a leader board.'],
    [
      'We want a [[competitive]] person for the sales floor.',
      'We want a motivated person for the sales floor.',
    ],
    ['You will thrive in a [[competitive]] environment.', 'You will thrive in a supportive environment.'],
  ],
  passes: [
    'Salary: competitive, based on experience.',

    'We offer a competitive salary.',
    'You will watch competitive prices each week.',
    'Our rates are highly competitive.',
  ],
})
