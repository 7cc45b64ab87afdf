import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sexuality-gender-identity/two-genders',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'both (genders|sexes)',
    '(either|whichever) (gender|sex)',
    '[the|of] two (sexes|genders)',
    '[the|members of the] opposite (sex|gender)',
    'male (and|or) female genders',
    '(male|female) or (male|female) gender',
    'biological sex',
    'normal gender',
  ],
  when: { statements: 'flag', negated: 'flag' },
  except: [
    {
      near: ['genders of the noun', 'grammatical gender*'],
      example: 'The two genders of the noun come in week three.',
    },
    {
      near: [
        'opposite sex couple*',
        'opposite sex marriage*',
        'opposite sex civil',
        'opposite sex partner*',
        'opposite sex wedding*',
        'opposite sex weddings',
        'both gender and',
      ],
      example: 'Opposite-sex couples may have a civil partnership.',
    },
  ],
  suggest: {
    'both genders': ['all genders'],
    'both sexes': ['all genders'],
    'either gender': ['any gender'],
    'either sex': ['any gender'],
    'the opposite sex': ['another gender'],
    'opposite sex': ['another gender'],
    'the two sexes': ['all genders'],
  },
  why: 'Speaks of two genders only; “everyone” covers all.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    [
      'People of [[both genders]] are welcome in the choir.',
      'People of all genders are welcome in the choir.',
    ],
    ['Guides share a cabin with [[the opposite sex]].', 'Guides share a cabin with another gender.'],
  ],
  passes: [
    'We conduct same-sex and opposite-sex weddings.',
    'We report on both gender and ethnicity pay gaps.',
  ],
})
