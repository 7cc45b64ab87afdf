import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'feminine-coded/caring',
  severity: 'balance',
  strength: 'moderate',
  forms: [
    'considerate',
    'nurturing by nature',
    'caring',
    'nurturing',
    'compassionate',
    'empathetic',
    'empathic',
    'sympathetic',
    'sensitive',
    'kind hearted',
    'caring and supportive',
    'supportive by nature',
    'caring by nature',
    'caring and supportive by nature',
    'sensitive to others',
  ],
  when: { pos: 'adjective', of: ['person', 'team'], unlessPost: ['care'] },
  except: [
    {
      near: [
        'caring responsibilit*',
        'compassionate leave',
        'commercially sensitive',
        'sensitive information',
        'sensitive data',
        'time sensitive',
        'caring for',
        'sensitive to the light',
        'sensitive to the touch',
        'sensitive to the needs of customers',
      ],
      example: 'Staff with caring responsibilities may change their hours.',
    },
  ],
  why: 'Counted for the balance of the whole advert; there is nothing wrong with the word.',
  sources: ['gaucher-2011'],
  flags: [
    ['You are [[considerate]] and good with sums.'],
    ['You are [[empathetic]] and your maths is sound.'],
    ['A [[caring]] person would enjoy this shop.'],
  ],
  passes: [
    'You will be nurturing leads for our sellers.',
    'We offer compassionate leave.',
    'You will handle sensitive files each day.',
  ],
})
