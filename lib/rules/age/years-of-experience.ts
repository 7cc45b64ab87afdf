import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/years-of-experience',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['month', 'months', 'year', 'years', 'yrs', 'yr'],
  when: { reader: 'years', demand: true, names: 'flag' },
  advice: 'Say what the person must have done or be able to do, rather than for how long.',
  why: 'Long service rules out able people who are younger, changed career or took a break.',
  sources: ['acas-adverts', 'coffman-2024'],
  flags: [
    ["You have [[no more than 18 months' experience]] in print.", 'You have some experience in print.'],
    ["You have [[8+ years' experience]] in payroll.", 'You have proven experience in payroll.'],
    ['You have around [[six years of trade experience]] in tea.', 'You have proven trade experience in tea.'],
    ['Key skills: [[7 years of proven experience]] in audit', 'Key skills: proven experience in audit'],
    ['[[6+ years of relevant experience]]'],
    ['[[10+ years]] working with steel frames', 'Experience of working with steel frames'],
    [
      'We ask for [[a minimum of ten (10) years of experience]] in audit.',
      'We ask for proven experience in audit.',
    ],
    ['[[Up to 2 years of experience]] in sales', 'Some experience in sales'],
  ],
  passes: [
    'How many years of experience with looms do you have?',
    'A sabbatical awaits colleagues with five or more years of experience here.',
    'Our team is made up of kind builders, some with more than ten years of experience.',
    'Nearly half have worked here for over ten years.',
    "You'll need 18 months' experience in print.",
    "You have 3-5 years' experience in payroll.",
    'We have been in business for over 20 years.',
    'The lease runs for more than ten years.',
    "You don't need ten years' experience to apply.",
  ],
})
