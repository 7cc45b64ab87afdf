import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/well-spoken',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'well spoken',
    'well presented and well spoken',
    'articulate and well spoken',
    'well bred',
    'well educated',
    'polished accent',
    'cut glass',
    'good family',
    'well heeled',
    'stable upbringing',
    'good home',
    'right background',
    'good background',
    'silver service manner',
  ],
  except: [
    {
      sentence: ['visitor called', 'clients are well educated'],
      example: 'One visitor called our guides ‘well spoken and kind’.',
    },
  ],
  suggest: {
    'well spoken': ['clear and courteous'],
    'articulate and well spoken': ['clear and courteous'],
    'well educated': ['well informed'],
  },
  advice: 'Ask for clear, friendly communication.',
  why: 'Sounds like a test of class rather than of clear speech.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You are [[well spoken]] on the telephone.', 'You are clear and courteous on the telephone.'],
    ['We want [[well-educated]] hosts for our gallery.', 'We want well informed hosts for our gallery.'],
  ],
  passes: ['You speak clearly to visitors and staff.', 'The talk was well attended.'],
})
