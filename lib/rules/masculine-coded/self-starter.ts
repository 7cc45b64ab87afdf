import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/self-starter',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'self starter[s]',
    'go getter[s]',
    'high flyer[s]',
    'high flier[s]',
    'big hitter[s]',
    'heavy hitter[s]',
    'self starting',
    'go getting',
  ],
  suggest: {
    'self starter': ['person who shows initiative', 'proactive colleague'],
    'self starters': ['people who show initiative'],
    'go getter': ['person who shows initiative'],
    'go getters': ['people who show initiative'],
    'high flyer': ['skilled colleague'],
    'high flyers': ['skilled colleagues'],
    'high flier': ['skilled colleague'],
    'high fliers': ['skilled colleagues'],
    'big hitter': ['experienced colleague'],
    'big hitters': ['experienced colleagues'],
    'heavy hitter': ['experienced colleague'],
    'heavy hitters': ['experienced colleagues'],
    'self starting': ['proactive'],
  },
  why: 'A label that people judge themselves by; the behaviour behind it is clearer.',
  sources: ['wille-derous-2017', 'gaucher-2011'],
  flags: [
    [
      'You are a [[self-starter]] with an eye for order.',
      'You are a person who shows initiative with an eye for order.',
    ],
    ['We only hire [[go-getters]].', 'We only hire people who show initiative.'],
  ],
  passes: ['You plan your own week and ask when stuck.', 'The pump is self-priming and easy to start.'],
})
