import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/sex-wanted',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['(female|male|females|males|women|men|ladies) (only|preferred|required|needed|wanted)', '(female|male) (candidate|candidates|applicant|applicants|staff|carer|carers|worker|workers|support worker|support workers|employee|employees|receptionist|driver|cleaner|nurse|pa|secretary|assistant)', 'female or male staff', 'male or female staff', '(prefer|prefers|preferably) [a] (female|male|woman|man)', '(ideally|must be) [a] (female|male|woman|man)', 'suit[s] a (woman|man|lady|mum|mother)'],
  except: [
    { sentence: ['occupational requirement', 'genuine requirement', 'schedule 9', 'equality act', 'women only refuge', 'ward*', 'unit', 'patients', 'refuge', 'accommodation', 'hostel', 'service users', 'prison*', 'female patients', 'male patients', 'particularly', 'encourage', 'welcome', 'under represented', 'underrepresented'], example: 'This refuge post is for women only, an occupational requirement under the Equality Act 2010.' },
    { near: ['of female staff', 'percentage', 'proportion', 'number of', 'more female', 'more women', 'our female staff', 'of our female', 'female employees', 'women only'], example: 'We track the proportion of female staff at each grade.' },
  ],
  advice: 'Leave the sex out, or take advice and state the occupational requirement.',
  why: 'Choosing by sex is unlawful unless the work truly needs it and the advert says why.',
  sources: ['ehrc-adverts-2024', 'kuhn-shen-2023'],
  flags: [
    ['[[Female candidates]] are wanted for the front desk.'],
    ['Night porter: [[male preferred]].'],
  ],
  passes: ['Male and female patients stay on separate wards.', 'We welcome women, men and non-binary people.'],
})
