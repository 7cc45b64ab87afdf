import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'feminine-coded/empathy',
  severity: 'balance',
  strength: 'moderate',
  forms: ['empathy', 'compassion', 'warmth', 'loyalty', 'sensitivity', 'tenderness', 'kindness', 'humility'],
  when: { pos: 'noun', of: ['person'], unlessPost: ['care'] },
  why: 'Counted for the balance of the whole advert; there is nothing wrong with the word.',
  sources: ['gaucher-2011'],
  flags: [['You show [[empathy]] for the people who ring us.'], ['Personal [[warmth]], accuracy and tact']],
  passes: ['Our loyalty card has a million users.', 'Run a sensitivity analysis on each bid.'],
})
