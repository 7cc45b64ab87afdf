import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/self-starter',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'self starter[s]',
    'selfstarter[s]',
    'go getter[s]',
    'high flyer[s]',
    'high flier[s]',
    'big hitter[s]',
    'heavy hitter[s]',
    'self starting',
    'go getting',
  ],
  except: [
    {
      sentence: ['gig workers', 'our users', 'our customers'],
      example: 'Gig workers and go-getters use our app.',
    },
    {
      near: ['self starter motor*', 'self starting engine*', 'self starting motor*'],
      example: 'The mower has a self-starter motor.',
    },
  ],
  suggest: {
    'self starter': ['proactive person', 'motivated person', 'person who shows initiative'],
    'self starters': ['proactive people', 'motivated people', 'people who show initiative'],
    selfstarter: ['proactive person', 'motivated person'],
    selfstarters: ['proactive people', 'motivated people'],
    'go getter': ['proactive person', 'motivated person', 'person who shows initiative'],
    'go getters': ['proactive people', 'motivated people', 'people who show initiative'],
    'go getting': ['proactive', 'motivated'],
    'high flyer': ['skilled colleague'],
    'high flyers': ['skilled colleagues'],
    'high flier': ['skilled colleague'],
    'high fliers': ['skilled colleagues'],
    'big hitter': ['experienced colleague'],
    'big hitters': ['experienced colleagues'],
    'heavy hitter': ['experienced colleague'],
    'heavy hitters': ['experienced colleagues'],
    'self starting': ['proactive', 'motivated'],
  },
  suggestBefore: {
    'self starter': ['proactive', 'motivated'],
    'go getter': ['proactive', 'motivated'],
    'high flyer': ['skilled'],
  },
  why: 'A label that people judge themselves by; the behaviour behind it is clearer.',
  sources: ['wille-derous-2017', 'gaucher-2011'],
  flags: [
    [
      'You are a [[self-starter]] with an eye for order.',
      'You are a proactive person with an eye for order.',
    ],
    ['We only hire [[go-getters]].', 'We only hire proactive people.'],
  ],
  passes: ['You plan your own week and ask when stuck.', 'The pump is self-priming and easy to start.'],
})
