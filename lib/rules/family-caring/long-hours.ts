import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/long-hours',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['long hours', '(fifty|sixty|seventy|50|60|70|80) [-] hour (week|weeks)', 'late nights', 'weekends at your desk', 'all nighter[s]', 'burn the midnight oil', 'around the clock', '[reachable|available] round the clock', '24/7 (availability|available)', '(available|availability|reachable|contactable|on duty) 24/7', '24 hours a day', 'always (available|contactable|reachable)', 'always on (culture|mentality)', 'no 9 to 5', 'not a 9 to 5 [job]', 'not a nine to five', 'more than a nine to five', 'clock watcher[s]', 'clock watching', 'early mornings and late nights', 'work all hours', '996', 'unsociable hours', 'antisocial hours', 'long days'],
  except: [
    { near: ['24/7 operation*', '24/7 support', '24/7 service', '24/7 employee', '24/7 gp', 'helpline'], example: 'A 24/7 helpline is there for all staff.' },
    { sentence: ['rota', 'shift pattern', 'enhanced', 'allowance', 'never', 'benefits', 'set pattern', 'employee assistance', 'gym', 'shift*'], example: 'Unsociable hours earn an enhanced rate on the rota.' },
  ],
  advice: 'Say the usual week, and how peaks are planned and made up for.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['Expect [[late nights]] before each launch.'],
    ['[[24/7 availability]] is asked of the press team.'],
  ],
  passes: ['You join a 24/7 control room on set shifts.', 'The longest day of the year is our fair.'],
})
