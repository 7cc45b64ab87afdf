import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/pronoun-pair',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    '(he/she|she/he|he or she|she or he|s/he)',
    '(his/her|her/his|his or her|her or his|his/hers|his or hers)',
    '(him/her|her/him|him or her|her or him)',
    '(himself/herself|herself/himself|himself or herself|herself or himself)',
  ],
  when: { reader: 'pronoun', negated: 'flag', names: 'flag' },
  except: [
    {
      sentence: ['wording', 'pronoun*', 'removed from'],
      example: 'He/she wording has been removed from our forms.',
    },
  ],
  why: 'Names two genders and leaves out people who are neither; “they” covers everyone.',
  sources: ['house-judgement'],
  flags: [
    [
      'The trainer sets the pace that [[he/she]] thinks best.',
      'The trainer sets the pace that they think best.',
    ],
    ['Each tutor keeps a log for [[his or her]] group.', 'Each tutor keeps a log for their group.'],
    ['Every pilot checks the sheet that [[(s)he]] signs.', 'Every pilot checks the sheet that they sign.'],
  ],
  passes: ['Every pilot checks the sheet that they sign.', 'Ring Mrs Boyle or her deputy.'],
})
