import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/full-time-only',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    'part time (hours|work|working|applications|requests) (will not be|cannot be|are not|is not) (considered|possible|available|accepted|an option)',
    'full time only',
    'strictly full time',
    'no part timers',
    'no part time',
    'part time not (available|possible|considered)',
    'part time is not (available|possible|an option)',
    'must be full time',
    'no job share[s]',
    'not suitable for (part time|job share)',
    'part timers need not apply',
    'cannot be done part time',
    'no flexi time',
    'no flexitime',
    'no flexible working',
    'flexible working is not',
    'part time applicants',
  ],
  when: { negated: 'flag' },
  except: [
    {
      near: ['part time applicants are', 'part time applicants welcome'],
      example: 'Part-time applicants are welcome.',
    },
  ],
  advice: 'Say why the hours are fixed, or offer part-time and job share.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['[[Part-time hours will not be considered]].'],
    ['This post is [[full-time only]].'],
    ['Sorry, [[no part-timers]].'],
  ],
  passes: ['Part-time, full-time or a job share: tell us.', 'Full-time staff get 28 days of leave.'],
})
