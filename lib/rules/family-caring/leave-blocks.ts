import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/leave-blocks',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'no leave (may|can) be taken',
    'no leave may be taken during the school [summer] holidays',
    'no (leave|holiday|holidays|annual leave) (in|during) (july|august|december|summer|christmas|the summer|the school holidays|term time|school holidays)',
    'no (leave|holiday|holidays) (allowed|permitted)',
    'no time off (in|during)',
    'must work [all] (school|bank) holidays',
    '(mandatory|compulsory) overtime',
    'mandatory (socials|social events|away days|weekends)',
  ],
  when: { negated: 'flag' },
  advice: 'Say why, and leave room for people with children or others to care for.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [['[[No leave may be taken]] in July.'], ['[[Mandatory overtime]] runs through spring.']],
  passes: ['Leave is taken in the school holidays.', 'You may carry five days of leave over.'],
})
