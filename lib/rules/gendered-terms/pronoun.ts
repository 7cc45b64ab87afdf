import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/pronoun',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself'],
  when: { reader: 'pronoun', negated: 'flag', names: 'flag' },
  why: 'Speaks of one gender only, as if the job were meant for it.',
  sources: ['ehrc-adverts-2024', 'house-judgement'],
  flags: [
    ['Ask what the user wants and meet [[his]] needs.', 'Ask what the user wants and meet their needs.'],
    ['Each customer gets what [[he]] orders.', 'Each customer gets what they order.'],
    [
      'The clerk keeps the diary and [[he]] manages two assistants.',
      'The clerk keeps the diary and they manage two assistants.',
    ],
    ['[[She]] is the first contact for tenants.', 'They are the first contact for tenants.'],
    ['The manager is proud of [[his]] depot.', 'The manager is proud of their depot.'],
  ],
  passes: [
    'She-wolf is the title of our play.',
    'The manager and her team won an award last year.',
    'Ask for the lift engineer, and he shows you the shaft.',
    'He believed that every hat has its head.',
    'Our guest expects comfort, and he gets it.',
    'Dr Priya Nair leads the clinic, and she reads every application.',
    'You will track HE policy for the union.',
  ],
})
