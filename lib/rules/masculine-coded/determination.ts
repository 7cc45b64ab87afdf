import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/determination',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['determination', 'tenacity', 'grit', 'steely determination', 'grit and determination'],
  when: { pos: 'noun', of: ['person'] },
  suggest: { '*': ['persistence', 'commitment'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['[[Tenacity]] matters in this role.', 'Persistence matters in this role.'],
    ['You bring patience and [[determination]].', 'You bring patience and persistence.'],
    ['It takes [[tenacity]] to do this job well.', 'It takes persistence to do this job well.'],
  ],
  passes: [
    'Determination of the sample takes a day.',
    'The panel makes a determination within ten days.',
    'The team keeps roads clear of ice and grit.',
  ],
})
