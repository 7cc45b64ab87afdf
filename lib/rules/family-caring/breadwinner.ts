import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/breadwinner',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'breadwinner[s]',
    'family man',
    'family men',
    'main earner',
    'mums and dads only',
    'pin money',
    'suit[s] (mums|mothers|housewives|a mum|a working mum|students or mums)',
    '(ideal|perfect) for (mums|mothers|housewives|working mums)',
    'working mums',
    'mumpreneur[s]',
  ],
  suggest: {
    'ideal for mums': ['ideal for parents and carers'],
    'perfect for mums': ['perfect for parents and carers'],
    'ideal for mothers': ['ideal for parents and carers'],
    'working mums': ['working parents'],
    breadwinner: ['earner'],
    'family man': ['person'],
  },
  why: 'Presumes who earns and who cares; “parents and carers” covers everyone.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['The hours are [[ideal for mums]].', 'The hours are ideal for parents and carers.'],
    ['You will meet other [[working mums]] here.', 'You will meet other working parents here.'],
  ],
  passes: ['The hours suit people with children.', 'Parents may start after the school run.'],
})
