import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/drive',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'drive',
    'drive and determination',
    'drive and ambition',
    'personal drive',
    '(unrelenting|relentless|burning|fierce|tireless|inner|sheer|raw|endless|bags of|tons of) drive',
    'drive and (tenacity|grit|hunger|resilience)',
  ],
  when: { pos: 'noun', of: ['person'] },
  suggest: { '*': ['motivation', 'commitment'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    [
      'You have the [[drive]] to see long projects through.',
      'You have the motivation to see long projects through.',
    ],
    ['You bring passion, [[drive]] and curiosity.', 'You bring passion, motivation and curiosity.'],
  ],
  passes: [
    'You will drive change across the trust.',
    'Save each file to the shared drive.',
    'Our stores are a short drive from the station.',
  ],
})
