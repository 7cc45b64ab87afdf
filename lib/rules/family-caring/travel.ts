import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/travel',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'travel at the drop of a hat',
    "travel [abroad|overseas|anywhere] at (a|one) day's notice",
    "travel [abroad|overseas] at [a|very] (moment's|hour's|short) notice",
    'away [from home] for (most of the week|most of the month|weeks at a time|much of the time|long stretches|long spells)',
    'away from home (most|much) of the (week|time|month|year)',
    '(most|much) of the (week|month|year) away [from home]',
    'on the road (all week|most of the time|for weeks|for days)',
    'pack a bag at short notice',
    'extensive travel [with|including] [overnight stays]',
    '(frequent|regular|heavy|significant|considerable|substantial) (overseas|international|global|overnight) (travel|stays)',
    '(frequent|heavy|significant|substantial|considerable) travel',
    'travel extensively',
    '(up to|at least|over) (25|30|40|50|60|70|75|80|90|100)% [domestic|international|global|overseas] travel',
    '(25|30|40|50|60|70|75|80|90)% (travel|of the time travelling)',
    'travel (up to|of up to) (25|30|40|50|60|70|75|80)%',
    '(willing|willingness|able|prepared|ability) to travel (extensively|at short notice|anywhere|as required|as needed|internationally|worldwide|globally|frequently|nationwide|overseas)',
    'travel (anywhere|at short notice|whenever needed)',
    'away from home for (weeks|days|long periods|extended periods) [on end|at a time]',
    '(nights|weeks|days) away from home',
    'overnight stays',
    'live out of a suitcase',
  ],
  when: {
    sections: ['summary', 'duties', 'requirements', 'desirable', 'about-us', 'process', 'other'],
    demand: true,
  },
  except: [
    {
      near: ['occasional overnight', 'occassional overnight'],
      sentence: ['weeks per year', 'weeks a year', 'on an occasional basis'],
      example: 'Occasional overnight stays are paid for.',
    },
    {
      near: ['opportunity for', 'chance of'],
      example: 'There is an opportunity for regular international travel.',
    },
    {
      sentence: ['optional', 'planned with you', 'no overnight', 'twice a year', 'once a', 'rarely'],
      example: 'Overnight stays come up twice a year.',
    },
  ],
  advice: 'Say how often, how far and with how much notice.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ["You [[travel abroad at a day's notice]]."],
    ['You are [[away for most of the week]].'],
    ['There is [[extensive travel with overnight stays]].'],
    ['The post needs [[extensive travel]] in Asia.'],
    ['You are [[away from home for weeks on end]].'],
  ],
  passes: [
    'Home visits take most of the week.',
    'You travel to Leeds once a quarter.',
    'We pay for your travel to work.',
  ],
})
