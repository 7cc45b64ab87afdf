import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/grades',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '[minimum of|a minimum of] (3|4|5|6|three|four|five|six) (gcse|gcses)',
    '(abb|aab|aaa|bbb|bbc|abc) at a level[s]',
    'ucas points',
    '(96|104|112|120|128|136|144) ucas points',
    '(excellent|outstanding|strong|good|solid|exceptional|superb) (academic|educational) (record|background|credentials|achievement|achievements|results|qualifications|track record)',
    'academic excellence',
    'academically (strong|gifted|excellent|outstanding)',
    'straight as',
    'gcses (at|grade|in|including|grades)',
    'gcse (grade|grades)',
  ],
  when: { demand: true, names: 'flag' },
  except: [
    {
      sentence: [
        'or equivalent',
        'teach*',
        'pupils',
        'students',
        'school’s',
        'tutor*',
        'our results',
        'equivalent experience',
      ],
      example: 'GCSEs in maths and English, or equivalent, are needed.',
    },
  ],
  advice: 'Name the skill, such as writing clearly or working with figures.',
  why: 'School marks depend much on money and schooling; skills shown now say more.',
  sources: ['sutton-trust', 'london-win'],
  flags: [['You need an [[excellent academic record]].'], ['[[128 UCAS points]] are asked of trainees.']],
  passes: ['You will teach GCSE maths in small groups.', 'Read each academic record for errors.'],
})
