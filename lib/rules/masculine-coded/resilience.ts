import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/resilience',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'personal resilience',
    'resilience',
    '(mental|emotional|real|great|huge|high|buckets of|bags of|sheer) resilience',
    'bouncebackability',
    'resiliency',
  ],
  when: { pos: 'noun', of: ['person'], unlessPost: ['care'] },
  suggest: { '*': ['adaptability', 'steadiness'] },
  why: 'It hints at a harsh place to work and is hard to show; say what the person will cope with and how you help.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You show [[resilience]] and tact.', 'You show adaptability and tact.'],
    [
      'Candidates need patience, [[resilience]] and a sense of order.',
      'Candidates need patience, adaptability and a sense of order.',
    ],
  ],
  passes: ['Our network resilience team is growing.', 'You will test the resilience of our bridges.'],
})
