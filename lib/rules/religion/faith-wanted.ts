import { defineRule } from '../define-rule.ts'
import { FAITH } from '../groups.ts'

export default defineRule({
  id: 'religion/faith-wanted',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    `(${FAITH})[s]`,
    `(${FAITH}) or (${'christian|catholic|muslim|jewish|hindu|sikh|buddhist'})`,
    '(sabbath|kosher|halal) observant',
    'religious',
    'believer[s]',
    "jehovah's witnesses",
    '(member|members) of (the|our) faith',
    `of (the|our) (${FAITH}) (faith|religion|persuasion)`,
    `of (${FAITH}) (faith|religion)`,
    '[the] saved',
  ],
  when: { reader: 'wanted', names: 'flag', negated: 'flag' },
  advice: 'Leave belief out, or take advice and state the occupational requirement.',
  why: 'Asks for a belief or shuts one out, which is unlawful unless the post truly needs it and the advert says so.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Catholics preferred]] for this driving job.'],
    ['You must be [[Muslim]] to work at our till.'],
    ['[[Jewish applicants]] need not apply.'],
    ['We prefer [[Hindu candidates]] at the garage.'],
    ['We do not employ [[atheists]].'],
  ],
  passes: [
    'You need not be Christian to cook here.',
    'You will visit Sikh temples and Hindu shrines with tourists.',
    'We are looking for Christian bookshops that stock our cards.',
    'Our Quaker meeting house must be cleaned on Mondays.',
  ],
})
