import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const REST =
  '(?:days? off|rest days?|(?:annual )?leave|holidays?|vacation|your own time|free time|any hour|all hours|weekends?|night|the night|sundays?|christmas(?: day)?|sick leave)'

export default defineRule({
  id: 'family-caring/always-reachable',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(days|day) off',
    'rest day[s]',
    'on (leave|holiday|vacation|annual leave)',
    'own time',
    'any hour',
    'all hours',
    'phone',
    'laptop',
    '(reachable|contactable)',
    '(spend|spending|spends)',
    'in hotels',
    'on the road',
    'suitcase',
    'move',
    'relocate',
    'uproot',
  ],
  when: {
    reader: 'frame',
    demand: true,
    topic: 'pass',
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      `(?:reachable|contactable|available|on call|on duty|pick up|answer|answers|respond|reply|work|called|rung|phoned|emailed) ${words(6)}(?:even )?(?:on|during|at|in|over|when on|while on) ${words(2)}(?:days? off|rest days?|(?:annual )?leave|holiday|vacation|your own time|free time|any hour|all hours)`,
      `(?:reachable|contactable) ${words(3)}(?:at|over|on|through|day|outside) ${words(3)}${REST}`,
      `(?:phone|laptop) ${words(3)}(?:on|by your bed|beside you|with you) ${words(3)}(?:at night|all night|all weekend|over the weekend|overnight|in the evenings|after hours|day and night|at all times|on (?:holiday|leave|your days off)|at weekends|round the clock|24/7)`,
      `(?:you|you'll|you will|you'd|you would|must|to|happy|willing|prepared|expect) ${words(3)}spend(?:ing)? ${words(5)}(?:weeks?|months?|nights?|half|most|much) ${words(6)}(?:abroad|away|on the road|overseas|in hotels|at sea|from home|living out of \\p{L}+ suitcase)`,
      `(?:you|you'll|you will|you'd|must|to|happy|willing|prepared) ${words(3)}(?:live|living|sleep) (?:in hotels|out of a suitcase|on the road)`,
      `(?:must|have to|has to|prepared to|willing to|ready to|required to|expected to|free to) (?:be \\p{L}+ to )?(?:move|relocate|uproot) ${words(2)}(?:house|home|abroad|overseas|anywhere|wherever|where|every|each|within)`,
    ],
  },
  except: [
    {
      sentence: [
        'never',
        'nobody',
        'no one',
        'not expected',
        "don't",
        'do not',
        "won't",
        'optional',
        'rota',
        'our engineers',
        'customers',
        'guests',
        'pay for',
        'you choose',
        'if you',
      ],
      example: 'Nobody will call you on your days off.',
    },
  ],
  advice: 'Say how often this happens, and how that time is planned and made up for.',
  why: 'Time without a limit shuts out carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['You must be [[reachable on your days off]].'],
    ['You will [[spend half of each month abroad]].'],
    ['You are [[prepared to move house]] when the dig moves.'],
  ],
  passes: [
    'Your days off are your own.',
    'You will spend half the day on the phone to growers.',
    'Move each frame to the next shelf.',
  ],
})
