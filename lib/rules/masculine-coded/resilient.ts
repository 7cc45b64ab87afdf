import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/resilient',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'resilient',
    'mentally tough',
    'mentally resilient',
    'emotionally resilient',
    '(highly|extremely|incredibly) resilient',
    'battle hardened',
    'tough as (nails|old boots|teak)',
    'hard as nails',
    'made of stern stuff',
    'made of sterner stuff',
    'unbreakable',
    'bulletproof',
    'bomb proof',
    'bombproof',
  ],
  when: { pos: 'adjective', of: ['person', 'team'], unlessPost: ['care'] },
  except: [
    {
      near: [
        'secure and resilient',
        'scalable and resilient',
        'robust and resilient',
        'resilient and scalable',
        'resilient and secure',
      ],
      example: 'Make sure that the servers are secure and resilient.',
    },
    {
      near: ['financially resilient', 'more financially resilient'],
      sentence: ['students', 'pupils', 'learners'],
      example: 'Our loans make more people financially resilient.',
    },
  ],
  suggest: { '*': ['adaptable', 'steady'], 'battle hardened': ['experienced'] },
  why: 'It hints at a harsh place to work and is hard to show; say what the person will cope with and how you help.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You are calm and [[resilient]].', 'You are calm and adaptable.'],
    ['We look for someone [[resilient]] and kind.', 'We look for someone adaptable and kind.'],
  ],
  passes: ['You will design resilient cloud systems.', 'The council keeps a flood resilience plan.'],
})
