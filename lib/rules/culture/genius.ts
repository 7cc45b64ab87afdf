import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/genius',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['genius', 'geniuses', '(brightest|sharpest|greatest|finest|most brilliant|brilliant|smartest|great) minds', '(best|brightest) and [the] (brightest|best) [people|minds|talent]', 'the brightest [people|minds|and best]', 'only the brightest', 'best of the best', '(a|b) players', '(top|best) (1|2|3|5|10) (%|per cent|percent)', 'top (1|2|3|5|10)% [of]', 'cream of the crop', 'creme de la creme', 'crème de la crème', 'elite (team|engineers|group|talent)', '10x (engineer|engineers|developer|developers|programmer)', 'over achiever[s]', 'overachiever[s]', 'industry\'s (best|brightest)', 'world\'s (best|brightest|most brilliant) minds', 'prodigy', 'prodigies', 'mastermind[s]', 'virtuoso', 'world beating team', 'smartest people', 'exceptional human[s]', 'rock solid genius'],
  when: { names: 'flag' },
  except: [
    { near: ['genius bar', 'genius sports', 'a player tracking', 'a team players', 'media player', 'a player in', 'a player of', 'a player to', 'the a team', 'a player who', 'a player for', 'brightest led*', 'brightest lamp*', 'brightest star*', 'quit genius', 'a major player', 'be a player', 'top 10% of earners', 'a key player', 'top 10 % of', 'of a player', 'a player and', 'a player can', 'a players and', 'to a player'], example: 'The A team players wear red at home.' },
    { sentence: ['companies to work for', 'employers', 'schools in', 'universities', 'ranked in the', 'in the world for research', 'earners', 'income', 'package', 'benefit*', 'salar*', 'pay'], example: 'We are in the top 10 % of employers for trust.' },
  ],
  suggest: { genius: ['expert'], geniuses: ['experts'], 'best of the best': ['skilled people'], 'brightest minds': ['thoughtful people'], 'great minds': ['thoughtful people'], 'best and brightest': ['skilled people'], 'brightest and best': ['skilled'], 'best and the brightest': ['skilled people'], 'over achievers': ['colleagues'], overachievers: ['colleagues'], 'over achiever': ['keen colleague'], 'cream of the crop': ['skilled people'], 'a players': ['skilled people'], '10x engineer': ['skilled engineer'], '10x engineers': ['skilled engineers'], '10x developer': ['skilled developer'] },
  advice: 'Say which skills the work needs.',
  why: 'Ranks people by brilliance; women and others more often think that this is not about them.',
  sources: ['house-judgement'],
  flags: [
    ['Is there a marketing [[genius]] out there?', 'Is there a marketing expert out there?'],
    ['We only hire the [[best of the best]].', 'We only hire the skilled people.'],
  ],
  passes: ['The factory makes the brightest lamps in Wales.', 'You book seats at the Genius Bar.'],
})
