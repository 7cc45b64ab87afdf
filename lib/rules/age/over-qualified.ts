import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/over-qualified',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'old timer[s]',
    '(over|past) (a certain age|retirement age)',
    '(older|elderly) (applicants|candidates|people|workers) need not',
    'over qualified',
    'overqualified',
    'too experienced',
    'near[ing] retirement',
    'close to retirement',
    'approaching retirement',
    'retiree[s]',
    'early retiree[s]',
    'semi retired',
    'the elderly',
    'elderly people',
  ],
  when: { topic: 'pass', negated: 'flag' },
  except: [
    {
      sentence: ['whether you*', 'access to', 'benefits'],
      example: 'Advice is free, whether you are new or nearing retirement.',
    },
  ],
  suggest: { 'the elderly': ['older people'], 'elderly people': ['older people'] },
  advice: 'Say what the work needs, and let people of any age decide.',
  why: 'Older people may read this as not for them.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['This is not for people [[close to retirement]].'],
    ['[[Over-qualified]] applicants will not be seen.'],
    ['This job would suit a [[retiree]] with a bicycle.'],
  ],
  passes: [
    'We advise people who are close to retirement.',
    'Older people in the village use the minibus.',
    'Staff who retire keep their discount.',
  ],
})
