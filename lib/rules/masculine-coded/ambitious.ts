import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/ambitious',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['ambitious'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [{ near: ['ambitious for'], example: 'You are ambitious for the children in your class.' }],
  suggest: { '*': ['motivated', 'keen to progress', 'enthusiastic'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['Our lab is hiring an [[ambitious]] chemist.', 'Our lab is hiring a motivated chemist.'],
    ['You are organised and [[ambitious]].', 'You are organised and motivated.'],
  ],
  passes: ['We have ambitious targets for clean air.', 'Our ambitious growth plan runs to 2030.'],
})
