import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/assertiveness',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['assertiveness', 'decisiveness', 'self confidence'],
  when: { pos: 'noun', of: ['person'] },
  suggest: {
    assertiveness: ['directness'],
    decisiveness: ['sound judgement'],
    'self confidence': ['assurance'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You show [[decisiveness]] when plans change.', 'You show sound judgement when plans change.'],
    ['You have tact, patience and [[assertiveness]].', 'You have tact, patience and directness.'],
  ],
  passes: ['We run assertiveness courses for carers.', 'Our talks build self-confidence in teenagers.'],
})
