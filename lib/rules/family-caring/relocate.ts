import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/relocate',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'must (relocate|be willing to relocate|be prepared to relocate|move)',
    '(willing|willingness|prepared|able) to relocate',
    '(total|full|complete) (mobility|geographical mobility|geographic mobility|geographical flexibility|geographic flexibility)',
    'geographically mobile',
    'relocation (will be|is) compulsory',
    'relocation to (our|the) [new] (office|site|headquarters) (is|will be) (required|essential|mandatory|expected|compulsory)',
    '(ready|happy|free) to relocate',
    'relocation is (required|essential|mandatory|expected)',
    'work anywhere in the (country|uk|world)',
    'must live within',
    'live within (20|30|15|10|45|60) (minutes|miles)',
  ],
  when: { demand: true },
  except: [
    {
      near: ['relocate if', 'package', 'relocate with'],
      example: 'We help anyone willing to relocate with costs.',
    },
  ],
  advice: 'Say where the work is and whether it can be done from elsewhere.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [['You [[must relocate]] each spring.'], ['[[Total geographical mobility]] is asked for.']],
  passes: [
    'There is full flexibility in when you take lunch.',
    'We help with the cost if you choose to move.',
    'A relocation package is on offer.',
  ],
})
