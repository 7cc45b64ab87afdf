import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/sex-asked',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    '(female|male|lady|gentleman|woman|man|girl|boy)',
    '(females|males|ladies|gentlemen|women|men|girls|boys|lads)',
  ],
  when: { reader: 'wanted', names: 'flag', negated: 'flag', unlessPost: ['sex-lawful'] },
  except: [
    {
      near: ['women and men', 'men and women', 'male and female', 'female and male'],
      example: 'We employ women and men in equal numbers.',
    },
    {
      sentence: [
        'ward*',
        'unit',
        'hostel',
        'prison*',
        'accommodation',
        'club',
        'team',
        'clothing',
        'fashion',
        'of all genders',
      ],
      example: 'Our hostel is for women only, and staff of all genders apply.',
    },
  ],
  advice: 'Leave the sex out, or take advice and state the occupational requirement.',
  why: 'Asks for one sex, which is unlawful unless the post truly needs it and the advert says so.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['The new driver must be a [[man]].'],
    ['We are looking for a [[woman]] to run the till.'],
    ['[[Men]] need not apply.'],
    ['We need a friendly [[lady]] for the front desk.'],
    ['We are looking for a reliable [[boy]] to help on the stall.'],
  ],
  passes: [
    'We would like to hear from more women in tech.',
    'The nurse will see men and women of all ages.',
    'The connector must be a male plug.',
  ],
})
