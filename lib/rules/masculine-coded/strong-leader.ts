import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/strong-leader',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'strong leader[s]',
    'strong leadership',
    'strong personality',
    'strong personalities',
    'strong character[s]',
    'strong willed',
    'strong minded',
    '(natural|born|natural born|inspirational) leader[s]',
    'leader of men',
    'commanding presence',
  ],
  except: [
    {
      near: [
        'strong leadership team',
        'strong leadership from',
        'strong leadership group',
        'strong leadership structure',
      ],
      example: 'You join a strong leadership team of five.',
    },
  ],
  suggest: {
    'strong leader': ['experienced leader', 'capable leader'],
    'strong leaders': ['experienced leaders'],
    'strong leadership': ['proven leadership', 'people-management'],
    'natural leader': ['capable leader'],
    'natural leaders': ['capable leaders'],
    'born leader': ['capable leader'],
    'natural born leader': ['capable leader'],
    'strong willed': ['persistent'],
    'strong minded': ['thoughtful'],
    'strong character': ['steady character'],
    'strong personality': ['steady manner'],
  },
  advice: 'Say what the person will lead and how you will know that they do it well.',
  why: 'Speaks of a type of person; saying what they will lead, and how, invites more people.',
  sources: ['language-matters-2019', 'gaucher-2011'],
  flags: [
    [
      'We need a [[strong leader]] for the planning team.',
      'We need an experienced leader for the planning team.',
    ],
    ['You are a [[natural leader]] with a tidy desk.', 'You are a capable leader with a tidy desk.'],
    ['You have [[strong leadership]] skills.', 'You have proven leadership skills.'],
  ],
  passes: ['You have strong SQL skills and a strong work ethic.', 'The programme leader is away in June.'],
})
