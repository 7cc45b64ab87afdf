import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/a-levels',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(excellent|strong|good|outstanding|top|high|impressive) a level[s]',
    'a level[s] (grades|results)',
    'straight as at',
  ],
  when: { demand: true, names: 'flag' },
  except: [
    {
      sentence: ['pupils', 'students', 'teach*', 'our school', 'college'],
      example: 'Our school is proud of its strong A-level results.',
    },
  ],
  advice: 'Name the skill, such as writing clearly or working with figures.',
  why: 'School marks depend much on money and schooling; skills shown now say more.',
  sources: ['sutton-trust', 'london-win'],
  flags: [['You have [[strong A-levels]] in science.'], ['We look at your [[A-level results]] first.']],
  passes: ['You will teach A-level maths to small groups.', 'Our pupils leave with three A-levels.'],
})
