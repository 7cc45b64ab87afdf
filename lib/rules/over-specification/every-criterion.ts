import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/every-criterion',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    'all',
    'every',
    'each',
    'each and every',
    'even one',
    'any one',
    'a single one',
    'any',
    'one',
    '100%',
  ],
  when: { reader: 'criteria', names: 'flag' },
  advice: 'Keep the few criteria that the job cannot do without, and invite people who meet most.',
  why: 'Able people, women above all, hold back when a list asks for everything; say what is essential.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['Apply [[only if you have every skill listed]].'],

    ['You [[must tick every box on this page]].'],
    ['[[Every skill listed must be shown]] in your letter.'],
    ['If you are missing [[even one of the points]], your form will be rejected.'],
  ],
  passes: [
    'A certificate in one of these crafts is a must.',
    'You do not have to meet every requirement to apply.',
    'Each supplier must meet all the requirements of the tender.',
    'You will check that all items are packed.',
    'All of the skills you learn here are useful elsewhere.',
  ],
})
