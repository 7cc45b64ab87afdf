import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/doggedly',
  severity: 'advisory',
  strength: 'weak',
  forms: ['doggedly', 'tenaciously', 'fearlessly', 'ruthlessly', 'single mindedly'],
  suggest: {
    doggedly: ['persistently'],
    tenaciously: ['persistently'],
    fearlessly: ['openly'],
    ruthlessly: ['carefully'],
    'single mindedly': ['with focus'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011'],
  flags: [
    ['You chase each lost parcel [[doggedly]].', 'You chase each lost parcel persistently.'],
    ['You [[ruthlessly]] cut what readers skip.', 'You carefully cut what readers skip.'],
  ],
  passes: ['You follow up each query with care.', 'We check each claim twice.'],
})
