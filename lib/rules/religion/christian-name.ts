import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'religion/christian-name',
  severity: 'advisory',
  strength: 'weak',
  forms: ['christian name[s]', 'christian name/s'],
  when: { names: 'flag' },
  suggest: { 'christian name': ['first name', 'given name'], 'christian names': ['first names'] },
  why: 'Not everyone has one; “first name” covers everyone.',
  sources: ['house-judgement'],
  flags: [
    ['Write your [[Christian name]] on the form.', 'Write your first name on the form.'],
    ['List the [[Christian names]] of two referees.', 'List the first names of two referees.'],
  ],
  passes: ['Write your first name on the form.', 'You sell Christian books and candles.'],
})
