import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/on-call',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'on call (24/7|at all times|day and night)',
    'on call (duty|duties|cover|work|shifts) (as|when|if) (needed|required|necessary)',
    'on call: as and when [needed|required]',
    'on call (as|when|if) (needed|required)',
    'on call whenever',
    'on call whenever the',
    '(must|to) be on call',
    'be on call',
    'available on call',
    'on call availability',
    '(includes|including|involves|with|some|requires|share|sharing|do|doing) on call (duty|duties|cover|work|shifts|rota|rotation|responsibilities|commitments)',
    'on call (duty|duties|cover|work|shifts|responsibilities) (is|are|will be) (part|required|expected|shared|included|a part)',
    '(join|participate in|part of|take part in) [the|an|our] on call (rota|rotation|process)',
  ],
  when: { unlessPost: ['call-planned'] },
  except: [
    {
      sentence: ['during business hours', 'in business hours'],
      example: 'Be part of the on-call rota, in business hours only.',
    },
    {
      sentence: [
        'one in',
        '1 in',
        'every',
        'week*',
        'once',
        'optional',
        'voluntary',
        'not required',
        'no on call',
      ],
      example: 'The on-call rota comes round once in nine weeks.',
    },
  ],
  advice: 'Say how often, for how long, and how it is paid.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['There are [[on-call duties as required]].'],
    ['You are [[on call as and when needed]].'],
    ['You will [[be on call]] for the data centre.'],
    ['You [[take part in the on-call rota]].'],
  ],
  passes: ['You are on call one week in eight, paid and planned.', 'The call centre opens at nine.'],
})
