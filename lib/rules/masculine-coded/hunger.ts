import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/hunger',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['hunger', 'hunger (for|to)'],
  when: { pos: 'noun', of: ['person', 'team'], unlessPost: ['care'] },
  except: [
    {
      near: [
        'world hunger',
        'child hunger',
        'food hunger',
        'hunger and poverty',
        'hunger strike*',
        'zero hunger',
      ],
      sentence: ['famine', 'poverty', 'malnutrition', 'food bank*'],
      example: 'You bring a plan to end hunger and poverty in the valley.',
    },
  ],
  suggest: { 'hunger to': ['wish to'], 'hunger for': ['interest in'], hunger: ['enthusiasm'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['house-judgement', 'gaucher-2011'],
  flags: [
    ['You have a [[hunger to]] learn the trade.', 'You have a wish to learn the trade.'],
    ['You show tact and a [[hunger for]] new ideas.', 'You show tact and an interest in new ideas.'],
  ],
  passes: ['Our charity works to end hunger in the city.', 'The clinic studies hunger in mice.'],
})
