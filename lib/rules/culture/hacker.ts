import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/hacker',
  severity: 'advisory',
  strength: 'weak',
  forms: ['hacker[s]', 'growth hacker[s]', 'growth hacking', 'hustler[s]', 'hustle', 'hustling', 'code monkey[s]', 'pixel pusher[s]', 'nerd[s]', 'nerdy', 'geek[s]', 'geeky', 'techie[s]', 'brogrammer[s]'],
  when: { names: 'flag' },
  except: [
    { near: ['ethical hacker*', 'from hackers', 'by hackers', 'hacker news', 'hackers and', 'hackers who', 'stop hackers', 'against hackers', 'hackers can', 'hackers have', 'hackers may', 'hackers use', 'like a hacker', 'geek squad', 'hustle and bustle', 'hackers are'], example: 'You test systems as an ethical hacker would.' },
  ],
  suggest: { hacker: ['developer', 'problem-solver'], hackers: ['developers'], 'growth hacker': ['growth marketer'], 'growth hackers': ['growth marketers'], 'growth hacking': ['growth marketing'], hustle: ['effort'], hustler: ['hard worker'], 'code monkey': ['developer'], nerd: ['enthusiast'], nerds: ['enthusiasts'], geek: ['enthusiast'], geeks: ['enthusiasts'], geeky: ['keen'], nerdy: ['keen'], techie: ['technologist'], techies: ['technologists'] },
  why: 'In-group names leave out people who do the same work but do not see themselves so.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['You are a [[hacker]] at heart.', 'You are a developer at heart.'],
    ['Join us as a [[Growth Hacker]].', 'Join us as a Growth marketer.'],
  ],
  passes: ['Two hackathons a year are in paid time.', 'You protect schools from hackers.'],
})
