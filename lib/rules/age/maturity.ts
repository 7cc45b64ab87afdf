import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/maturity',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['maturity', 'professional maturity', 'emotional maturity'],
  when: { pos: 'noun', of: ['person'] },
  except: [
    {
      near: [
        'maturity model*',
        'maturity assess*',
        'digital maturity',
        'data maturity',
        'levels of maturity',
        'level of maturity',
        'product maturity',
        'maturity of',
      ],
      example: 'Our digital maturity model has five steps.',
    },
  ],
  suggest: { '*': ['sound judgement'] },
  why: 'Younger people may read an age into it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You show [[maturity]] and tact.', 'You show sound judgement and tact.'],
    ['We need someone with [[emotional maturity]].', 'We need someone with sound judgement.'],
  ],
  passes: ['Bonds of long maturity suit the fund.', 'You will raise the data maturity of the trust.'],
})
