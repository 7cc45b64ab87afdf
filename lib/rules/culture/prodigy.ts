import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/prodigy',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['wunderkind[s]', 'whizz kid[s] of code', 'boy wonder', 'child prodigy', 'code whisperer[s]', 'overlord[s]', 'chief happiness officer', 'head honcho', 'data wrangler[s]', 'bean counter[s]', 'number cruncher[s]'],
  when: { names: 'flag' },
  suggest: { wunderkind: ['specialist'], wunderkinds: ['specialists'], 'code whisperer': ['skilled developer'], 'head honcho': ['leader'], 'data wrangler': ['data engineer'], 'data wranglers': ['data engineers'], 'bean counter': ['accountant'], 'number cruncher': ['analyst'], 'bean counters': ['accountants'], 'number crunchers': ['analysts'] },
  why: 'Playful titles hide what the job is, and many skilled people do not see themselves in them.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We look for a growth [[Wunderkind]].'],
    ['Is there a [[code whisperer]] among you?'],
  ],
  passes: ['You will clean survey data and chart it.', 'A skilled coder joins us in June.'],
})
