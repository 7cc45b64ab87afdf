import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/toughness',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    '[mental] toughness',
    'boldness',
    'fearlessness',
    'competitiveness',
    'ruthlessness',
    'aggression',
    'fighting spirit',
    'competitive (spirit|streak|edge|nature)',
    'dogged determination',
    'backbone',
  ],
  when: { pos: 'noun', of: ['person', 'team'], unlessPost: ['care'] },
  except: [
    {
      near: [
        'clients with a competitive edge',
        'clients a competitive edge',
        'customers a competitive edge',
        'us a competitive edge',
        'our competitive edge',
        'its competitive edge',
      ],
      example: 'Fair prices are our competitive edge.',
    },
  ],
  suggest: {
    boldness: ['openness'],
    'fighting spirit': ['persistence'],
    'competitive spirit': ['wish to do well'],
    'competitive streak': ['wish to do well'],
    'competitive nature': ['wish to do well'],
    'dogged determination': ['persistence'],
    toughness: ['patience'],
    'mental toughness': ['patience'],
    fearlessness: ['openness'],
  },
  advice: 'Say what the person will do and how you help.',
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'acas-adverts'],
  flags: [
    ['You show [[boldness]] and tact.', 'You show openness and tact.'],
    ['You have a [[competitive streak]] and tidy notes.', 'You have a wish to do well and tidy notes.'],
  ],
  passes: [
    'You write backbone.js and plain CSS.',
    'Our looms give clients a competitive edge.',
    'You will study aggression in wild geese.',
    'The competitiveness of our prices is reviewed each May.',
  ],
})
