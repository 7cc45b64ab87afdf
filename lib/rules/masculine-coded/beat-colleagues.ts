import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/beat-colleagues',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'only the strong survive',
    'outperform your (peers|colleagues)',
    'beat your (peers|colleagues)',
    '(compete|competing) with your (peers|colleagues)',
    'healthy competition',
    'top of the leaderboard',
    'up or out',
    'eat what you kill',
    'sink or swim',
    'dog eat dog',
    'survival of the fittest',
  ],
  advice: 'Say how people here work together and how success is shared.',
  why: 'Contests between colleagues put off many able people, women more than men.',
  sources: ['house-judgement', 'gaucher-2011'],
  flags: [
    ['You enjoy [[healthy competition]] between branches.'],
    ['Ours is a [[sink or swim]] place to learn.'],
  ],
  passes: ['You compare prices with those of other shops.', 'You will teach adults to swim.'],
})
