import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/movements',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(walk|stand|sit|kneel|crouch|crawl|stoop|bend|climb|lift|squat|twist)[ing]',
    '(carry|push|pull|reach|grasp|hear|see|talk|speak|smell|taste|stretch)',
  ],
  when: { reader: 'movements', unlessPost: ['physical', 'care'] },
  advice: 'Say which task must be done and that it may be done another way.',
  why: 'Names a movement rather than a task, so disabled people who could do it another way may not apply.',
  sources: ['govuk-disabled-people', 'house-judgement'],
  flags: [
    ['You must be able to [[crouch]], file and type.'],
    ['The clerk is required to [[kneel]] and balance trays.'],
  ],
  passes: [
    'You must be able to sit on panels and speak at events.',
    'You need to see projects through and carry out checks.',
    'Our dogs must be able to sit, stand and lie down.',
  ],
})
