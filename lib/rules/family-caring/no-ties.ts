import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/no-ties',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['no ties', 'no (family|childcare|domestic|caring) (ties|commitments|responsibilities|issues|problems)', 'free of (caring|family|childcare|domestic) (responsibilities|commitments|ties)', 'without (caring|family|childcare|domestic) (responsibilities|commitments|ties)', 'no dependants', 'no children', 'childless', 'child free', 'single person', '(must be|ideally) (single|unmarried)', 'unmarried', 'not pregnant', 'are pregnant', 'don\'t apply if you are pregnant', 'planning a family', 'no plans for a family', 'no kids', 'young free and single', 'no family', 'footloose', 'willing to put work first', 'job comes first', 'married to the job'],
  when: { negated: 'flag' },
  except: [
    { near: ['no ties needed', 'ties or', 'single person household*', 'single person dwelling*', 'no children under', 'single person tax', 'single person discount', 'no family history', 'ties no', 'no ties required'], example: 'We give advice on the single-person discount.' },
    { sentence: ['support', 'rights', 'without regard', 'leave', 'clinic', 'midwi*', 'patients', 'women who are pregnant', 'if you are pregnant and need', 'household*'], example: 'We support staff who are pregnant or adopting.' },
  ],
  advice: 'Leave family life out; say which hours and travel the work needs.',
  why: 'Shuts out people for having a family or caring for someone, which can be unlawful.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['You have [[no ties]] and like to travel.'],
    ['This post suits a [[single person]] near the yard.'],
  ],
  passes: ['No ties or suits needed: wear jeans.', 'You will audit a single-market fund.'],
})
