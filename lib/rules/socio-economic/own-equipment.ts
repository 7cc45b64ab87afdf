import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/own-equipment',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'deposit for your uniform',
    'your own (laptop|computer|smartphone|phone|mobile|equipment|tools|camera|broadband|device|devices|pc|mac|macbook)',
    'own (laptop|computer|equipment|pc|phone|mobile phone|smartphone)',
    '(must have|provide|bring) [your] own (laptop|computer|equipment|phone|smartphone)',
    'high speed internet at home',
    '(fast|good|reliable|stable|strong|decent) (broadband|internet|wifi) [connection] at home',
    '(broadband|internet|wifi) [connection] at home (is|required|essential|needed)',
    '[new starters] pay for (your|their) own (training|uniform|dbs|checks|equipment|course|licence)',
    '(training|uniform|dbs) at your own (cost|expense)',
    'at (your|their) own (cost|expense)',
    'training bond',
    'deposit for uniform',
  ],
  when: {
    sections: ['summary', 'duties', 'requirements', 'desirable', 'about-us', 'process', 'other'],
    demand: true,
  },
  except: [
    { near: ['choose your own', 'your own device or'], example: 'Choose your own laptop from a list.' },
    {
      sentence: [
        'macbook pro',
        'if you prefer',
        'allowance',
        'we provide',
        'you choose',
        'prefer to',
        'optional',
        'budget',
        'if you like',
        'choice of',
      ],
      example: 'Use your own laptop if you prefer; we provide one.',
    },
  ],
  advice: 'Say what you provide.',
  why: 'Asks people to spend money before they earn any.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You pay a [[deposit for your uniform]].'],
    ['You use [[your own laptop]] on calls.'],
    ['Starters [[pay for their own training]].'],
  ],
  passes: ['We give you a laptop and a phone.', 'Repair laptops for schools in Hull.'],
})
