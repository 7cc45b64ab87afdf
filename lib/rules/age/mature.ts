import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/mature',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['mature'],
  when: { pos: 'adjective', of: ['person'] },
  except: [
    {
      near: ['mature student*', 'mature market', 'mature product*', 'mature organisation'],
      example: 'Mature students are welcome on this course.',
    },
  ],
  suggest: { mature: ['responsible', 'considerate'] },
  why: 'Younger and older people may both read an age into it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    [
      'We are looking for a [[mature]] person for our shop.',
      'We are looking for a responsible person for our shop.',
    ],
    ['You are [[mature]] and friendly.', 'You are responsible and friendly.'],
  ],
  passes: [
    'Mature and widen our cheese range.',
    'You will plan for mature trees in the park.',
    'We sell mature cheese by the pound.',
  ],
})
