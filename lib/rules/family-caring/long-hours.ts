import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/long-hours',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'long hours',
    '(fifty|sixty|seventy|50|60|70|80) [-] hour (week|weeks)',
    'late nights',
    'weekends at your desk',
    'all nighter[s]',
    'burn the midnight oil',
    '(work|working|available|reachable|on call) around the clock',
    'always on (culture|mentality)',
    'early mornings and late nights',
    'work all hours',
    '996',
    'unsociable hours',
    'antisocial hours',
    'long days',
  ],
  when: { topic: 'pass' },
  except: [
    {
      near: [
        'long hours of daylight',
        'long hours of sunshine',
        'long hours of darkness',
        'long days of summer',
      ],
      example: 'Long hours of daylight make June a joy.',
    },
    {
      near: ['long hours culture is over', 'long hours culture is gone', 'long hours culture ended'],
      sentence: ['used to', 'is over', 'thing of the past'],
      example: 'Our long-hours culture is over: we go home at five.',
    },
    {
      near: ['24/7 operation*', '24/7 support', '24/7 service', '24/7 employee', '24/7 gp', 'helpline'],
      example: 'A 24/7 helpline is there for all staff.',
    },
    {
      sentence: [
        'rota',
        'shift pattern',
        'enhanced',
        'allowance',
        'never',
        'benefits',
        'set pattern',
        'employee assistance',
        'gym',
        'shift*',
      ],
      example: 'Unsociable hours earn an enhanced rate on the rota.',
    },
  ],
  advice: 'Say the usual week, and how peaks are planned and made up for.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [['Expect [[late nights]] before each launch.'], ['Sixty posts, [[fifty-hour weeks]], one boat.']],
  passes: [
    'There is no need to work long hours here.',
    'You join a 24/7 control room on set shifts.',
    'The longest day of the year is our fair.',
  ],
})
