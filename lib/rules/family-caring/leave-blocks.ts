import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/leave-blocks',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(holidays|holiday|annual leave|leave|time off) (may|can|must) not be taken',
    '(holidays|holiday|annual leave|leave|time off) cannot be taken',
    'no (time off|leave|holiday|holidays|annual leave) (is|will be) (given|granted|allowed|possible)',
    'no leave (may|can) be taken',
    'no leave may be taken during the school [summer] holidays',
    'no (leave|holiday|holidays|annual leave) (in|during) (july|august|december|summer|the summer|the school holidays|term time|school holidays)',
    'no (leave|holiday|holidays) (allowed|permitted)',
    'no time off (in|during)',
    "(cannot|can't|won't|will not|don't|do not) (promise|grant|give|allow|approve|offer|guarantee) [you|any|anyone] [a|any|annual] (day off|days off|leave|holiday|holidays|time off) (in|during|over|between|at|until)",
    '(leave|holiday|annual leave) (embargo|blackout|ban|freeze) [in|during|over|from]',
    '(leave|holidays|annual leave|time off) (is|are|will be) (not|never) (granted|given|allowed|approved|permitted|possible) (in|during|over|between|from)',
    '(cancel|cancelled|cancelling) [your] [annual] leave',
    'must work [all] (school|bank) holidays',
    '(mandatory|compulsory) overtime',
    'mandatory (socials|social events|away days|weekends)',
  ],
  when: { negated: 'flag' },
  advice: 'Say why, and leave room for people with children or others to care for.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['[[Holidays may not be taken]] in May.'],
    ['[[No leave may be taken]] in July.'],
    ['[[Mandatory overtime]] runs through spring.'],
  ],
  passes: ['Leave is taken in the school holidays.', 'You may carry five days of leave over.'],
})
