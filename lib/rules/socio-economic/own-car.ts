import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/own-car',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'own a (car|vehicle)',
    '[must have|must own] [a|your|their|own] own (car|vehicle|transport|motor)',
    'car owner[s]',
    'car owner/driver',
    'car driver[s]',
    '(access to|use of) [a|your own|own] (car|vehicle)',
    'must have a car',
    'must drive',
    'car essential',
    'non drivers need not apply',
    'have a car',
  ],
  when: {
    sections: ['summary', 'duties', 'requirements', 'desirable', 'about-us', 'process', 'other'],
    demand: true,
    unlessPost: ['driving'],
  },
  except: [
    {
      near: [
        'modern car owner',
        'of car owners',
        'by car owners',
        'car owners get',
        'insure car owners',
        'car owners who use',
        'for car owners',
      ],
      sentence: ['free parking'],
      example: 'Car owners get free parking.',
    },
    {
      near: ['own car park*', 'own car parking', 'own car space', 'own car club', 'own car scheme'],
      example: 'Your own car park space is free.',
    },
    {
      sentence: [
        'or by train',
        'pool car',
        'public transport',
        'mileage',
        'or other means',
        'a mile',
        'hire car',
        'or any other',
        'or another way',
        'or able to',
      ],
      example: 'Visit sites in your own car at 45p a mile, or by train.',
    },
  ],
  advice: 'Say which journeys there are and let people choose how to make them.',
  why: 'Shuts out people who cannot afford or drive a car.',
  sources: ['sutton-trust', 'london-win'],
  flags: [['You need [[your own car]] to reach the studio.'], ['[[Car owners]] only, please.']],
  passes: ['Pool cars and bikes are free to use.', 'You will repair cars in our garage.'],
})
