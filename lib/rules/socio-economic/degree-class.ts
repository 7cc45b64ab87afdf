import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/degree-class',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(2:1|2:2|2.1|2.2|1:1|2i|2ii)',
    '(first|1st) class [honours|hons] [degree]',
    '(upper|lower) second [class] [honours] [degree]',
    '(first|1st) class or upper second',
    'class honours degree',
    '(first|1st) honours degree',
    'minimum gpa',
    'gpa of',
    '(strong|good) [honours] degree',
    'honours degree with distinction',
  ],
  when: { reader: 'degree-class', names: 'flag' },
  except: [
    {
      near: ['2:1 match*', '2.1 match*', '2:1 ratio'],
      example: 'The pension has 2:1 matching up to a tenth of pay.',
    },
    {
      near: ['class of degree'],
      example: 'We welcome graduates with any class of degree, first class honours or none.',
    },
  ],
  advice: 'Ask for the knowledge that the work needs, and accept experience that shows it.',
  why: 'Sorts people by a mark of long ago, which says little of their skill now.',
  sources: ['sutton-trust', 'london-win'],
  flags: [['You hold a [[2:1 degree in Spanish]].'], ['We ask for a [[first-class honours in physics]].']],
  passes: [
    'You have a good degree of freedom in how you plan your week.',
    'The ratio of staff to guests is 2:1 on trips.',
    'Version 2.1 of the form is out.',
  ],
})
