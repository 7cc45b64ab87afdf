import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/sir-or-madam',
  severity: 'advisory',
  strength: 'weak',
  forms: ['dear sir[s]', 'dear sir or madam', 'dear madam', 'dear sir madam', 'dear sir and madam'],
  when: { names: 'flag' },
  suggest: { '*': ['Dear hiring team'] },
  why: 'Greets two genders only; a name or a team greets everyone.',
  sources: ['house-judgement'],
  flags: [
    ['Begin your letter “[[Dear Sirs]]”.', 'Begin your letter “Dear hiring team”.'],
    ['Write to us with [[Dear Sir or Madam]] at the top.', 'Write to us with Dear hiring team at the top.'],
  ],
  passes: ['Sir Henry Cole founded the museum.', 'We use first names from day one.'],
})
