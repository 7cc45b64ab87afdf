import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/many-years',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'many years of experience',
    "many years' experience",
    'decades of experience',
    "decades' experience",
    '(extensive|long) years of experience',
    'wealth of years',
  ],
  when: { demand: true },
  except: [
    {
      sentence: ['we', 'our', 'firm', 'company', 'founded', 'we have', 'us'],
      example: 'Our garden team has many years of experience.',
    },
  ],
  suggest: {
    'many years of experience': ['solid experience'],
    "many years' experience": ['solid experience'],
    'decades of experience': ['solid experience'],
    "decades' experience": ['solid experience'],
  },
  why: 'Long service rules out able people who are younger, changed career or took a break.',
  sources: ['acas-adverts', 'coffman-2024'],
  flags: [
    ['You bring [[many years of experience]] in print.'],
    ['We ask for [[decades of experience]] at sea.'],
  ],
  passes: ['You join a firm with many years of experience.', 'Our founder spent decades abroad.'],
})
