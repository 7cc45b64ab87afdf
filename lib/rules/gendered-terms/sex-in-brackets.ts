import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/sex-in-brackets',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['female', 'male', 'lady', 'woman', 'man', 'females', 'males'],
  when: { bracketed: true, unlessPost: ['sex-lawful'] },
  advice: 'Leave the sex out, or take advice and state the occupational requirement.',
  why: 'Choosing by sex is unlawful unless the work truly needs it and the advert says why.',
  sources: ['ehrc-adverts-2024', 'kuhn-shen-2023'],
  flags: [['Driver ([[male]]) for an evening route.'], ['Receptionist ([[female]]), Mondays to Fridays']],
  passes: [
    'Members may say male, female or non-binary on the form.',
    'You will note whether each bird is male or female.',
  ],
})
