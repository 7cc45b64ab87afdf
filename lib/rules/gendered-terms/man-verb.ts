import { defineRule } from '../define-rule.ts'

const WHAT = '(?= (?:the|an?|our|your|their|this|each|its|one of) )'

export default defineRule({
  id: 'gendered-terms/man-verb',
  severity: 'advisory',
  strength: 'weak',
  forms: ['(man|manning)'],
  when: {
    reader: 'frame',
    frames: [
      `(?<=\\b(?:will|to|must|can|help|may|shall|you'll|you|we) )man${WHAT}`,
      `(?<!the |isle of )manning${WHAT}`,
    ],
  },
  suggest: { man: ['staff'], manning: ['staffing'] },
  why: 'Says that men do the work; “staff” says the same of everyone.',
  sources: ['acas-adverts', 'house-judgement'],
  flags: [
    ['You will [[man]] a fruit barrow.', 'You will staff a fruit barrow.'],
    ['[[Manning]] our ferry kiosk is fun.', 'Staffing our ferry kiosk is fun.'],
  ],
  passes: ['The Isle of Man the tourists see is green.', 'You will staff the kiosk.'],
})
