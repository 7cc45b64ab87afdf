import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sexuality-gender-identity/male-or-female',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    '(male or female|female or male|male/female|female/male)',
    'a (man or woman|woman or man)',
    'a (man or a woman|woman or a man)',
    '(men or women|women or men|male and female) (applicants|candidates|may apply|can apply)',
  ],
  when: { negated: 'flag' },
  except: [
    {
      sentence: [
        'no part',
        'no difference',
        'not matter',
        'regardless',
        'young or old',
        'old or young',
        'disabled or not',
      ],
      example: 'Male or female, young or old: it makes no difference here.',
    },
    {
      sentence: [
        'bird*',
        'animal*',
        'patient*',
        'prisoner*',
        'plug*',
        'connector*',
        'species',
        'toilets',
        'voice',
        'voices',
        'singer*',
        'ward*',
        'thread*',
        'cattle',
        'seal',
        'pups',
        'chicks',
        'non binary',
        'fitting*',
      ],
      example: 'You will note whether each seal is male or female.',
    },
  ],
  suggest: {
    'male or female': ['of any gender'],
    'female or male': ['of any gender'],

    'a man or a woman': ['someone'],
    'a man or woman': ['someone'],
    'a woman or a man': ['someone'],
  },
  advice: 'Speak of people of any gender, or leave the gender out.',
  why: 'Speaks of two genders only; “everyone” covers all.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['The cook may be [[male or female]].', 'The cook may be of any gender.'],
    ['We need [[a man or a woman]] with a van.', 'We need someone with a van.'],
  ],
  passes: ['Tell us your title, or leave the box empty.', 'Members may be male, female or neither.'],
})
