import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/battle',
  severity: 'advisory',
  strength: 'weak',
  forms: ['in the trenches', 'take no prisoners', 'go to war', '(crush|smash|destroy|annihilate|kill) (the competition|your targets|targets|your competitors|the market)', '(attack|conquer|dominate) the (market|competition|industry)', 'world domination', 'fire in (your|the) belly', 'battle hardened', 'attack problems', 'crush it', 'crushing it', 'kill it', 'killing it', 'smash it', 'smashing it', 'force of nature', 'force to be reckoned with', 'maverick[s]', 'risk taker[s]', 'alpha male[s]', 'top dog', 'kick ass', 'kickass'],
  suggest: { 'dominate the market': ['grow in the market'], 'conquer the market': ['grow in the market'], 'attack the market': ['enter the market'], 'smash your targets': ['meet your targets'], 'smash targets': ['meet targets'], 'crush your targets': ['meet your targets'], 'crush targets': ['meet targets'], 'attack problems': ['solve problems'], 'risk taker': ['person who tries new things'], 'risk takers': ['people who try new things'], maverick: ['original thinker'], mavericks: ['original thinkers'], 'crush it': ['do it well'], 'smash it': ['do it well'], 'kill it': ['do it well'], 'kick ass': ['excellent'], kickass: ['excellent'], 'force of nature': ['great organiser'] },
  advice: 'Say the same in plain words.',
  why: 'War and contest words picture a harsh place to work; plain words reach more people.',
  sources: ['gaucher-2011', 'house-judgement'],
  flags: [
    ['Help us to [[dominate the market]] for garden tools.', 'Help us to grow in the market for garden tools.'],
    ['You will [[smash your targets]] each month.', 'You will meet your targets each month.'],
  ],
  passes: ['You will help farmers to fight plant disease.', 'The museum tells of life before the war.'],
})
