import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/able-bodied',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['able bodied', 'physically fit', 'physically able', 'fit and healthy', 'fit and active', 'good (physical|mental|general) health', 'good health', 'excellent health', '(good|full) physical [and mental] health', 'physical fitness', 'physical stamina', 'physically strong', 'strong and fit', 'physical strength', 'good level of fitness', 'high level of fitness', 'no (disabilities|disability|health problems|health issues|medical conditions|mental health issues)', 'good (attendance|sickness) record', 'excellent (attendance|sickness) record', '(physical|mental) stamina', 'in good physical and mental health'],
  when: { unlessPost: ['physical'], negated: 'flag' },
  except: [
    { near: ['promote good health', 'good health and', 'support good', 'promot*', 'your good health', 'physical fitness instructor*', 'good mental health at work'], example: 'Our aim is to promote good health and clean air.' },
    { sentence: ['patients', 'public health', 'we support', 'wellbeing', 'residents', 'community'], example: 'Our residents enjoy good health and company.' },
  ],
  advice: 'Name the task itself, and say that you make adjustments.',
  why: 'Asking for a fit or able body shuts out disabled people who can do the job, and can be unlawful.',
  sources: ['ehrc-adverts-2024', 'govuk-disabled-people'],
  flags: [
    ['Two [[able-bodied]] stewards are needed at the gallery.'],
    ['You should be [[physically fit]] for this desk.'],
  ],
  passes: ['We promote good health in schools.', 'The gym is open to all staff.'],
})
