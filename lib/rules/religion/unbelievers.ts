import { defineRule } from '../define-rule.ts'
import { PEOPLE, TURNED_AWAY, TURNS_AWAY, words } from '../frames.ts'

const NO_FAITH =
  '(?:non-?believers?|unbelievers?|atheists?|agnostics?|heathens?|infidels?|sceptics|the faithless|the godless)'

export default defineRule({
  id: 'religion/unbelievers',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'non believer[s]',
    'nonbeliever[s]',
    'unbeliever[s]',
    'atheist[s]',
    'agnostic[s]',
    'heathen[s]',
    'infidel[s]',
    'godless',
    'faithless',
    'no (religion|faith|belief|beliefs)',
    'without (faith|religion|belief|a faith|a religion)',
    'other (faiths|religions|beliefs)',
    'another (faith|religion)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    frames: [
      `${NO_FAITH} ${words(2)}${TURNED_AWAY}`,
      `${TURNS_AWAY} ${words(2)}${NO_FAITH}`,
      `${PEOPLE} ${words(2)}(?:of|with|without|from|who (?:have|hold|follow)) ${words(1)}(?:no (?:religion|faith|beliefs?)|other (?:faiths|religions|beliefs)|another (?:faith|religion)|an? (?:faith|religion)|faith|religion|belief) ${words(1)}${TURNED_AWAY}`,
    ],
  },
  advice: 'Leave belief out; say what the work is.',
  why: 'Shuts people out for their belief or for having none, which is unlawful in nearly every post.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Unbelievers will struggle]] in our packing hall.'],
    ['[[People of other faiths should not apply]] for the till.'],
  ],
  passes: [
    'People of other faiths and none work beside us.',
    'Atheists and agnostics meet in our hall on Thursdays.',
  ],
})
