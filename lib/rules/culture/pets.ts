import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/pets',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'dog lover[s]',
    'must (love|like) dogs',
    'cat lover[s]',
    'vegan only',
    'no smokers',
    'non smokers only',
    'non smoker[s]',
    'must love coffee',
    'coffee snob[s]',
  ],
  when: { demand: true },
  except: [
    {
      sentence: [
        'kennel*',
        'animal*',
        'vet',
        'veterinary',
        'pet',
        'dogs trust',
        'for dog lovers',
        'customers',
        'fans of',
        'audience',
        'app for',
        'our users',
      ],
      example: 'We make an app for dog lovers in the city.',
    },
  ],
  advice: 'Leave it out, or say why it matters for the work.',
  why: 'Private tastes say nothing about the work.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [['You are a [[dog lover]] with a head for sums.'], ['[[Non-smokers only]], please.']],
  passes: ['Walk and feed dogs at our kennels.', 'Brew coffee for guests.'],
})
