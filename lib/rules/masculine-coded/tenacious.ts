import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/tenacious',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['tenacious', 'dogged', 'relentless'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  suggest: {
    tenacious: ['persistent', 'thorough'],
    dogged: ['persistent'],
    relentless: ['persistent', 'thorough'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['We want a [[tenacious]] claims handler.', 'We want a persistent claims handler.'],
    ['You are [[relentless]] and precise.', 'You are persistent and precise.'],
  ],
  passes: ['We keep a relentless focus on safety.', 'The rain was relentless all winter.'],
})
