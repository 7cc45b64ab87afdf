import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/age-limit',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['(under|below) (18|20|21|22|23|24|25|26|28|30|35|40|45|50|thirty|forty|fifty|thirty five|twenty five)', 'no older than (18|20|21|22|23|24|25|26|28|30|35|40|45|50|thirty|forty|fifty|thirty five|twenty five)', '(aged|ages|age) [between] (18|20|21|22|25|30|35) (and|to|-) (25|26|28|30|35|40|45|50)', '(aged|age) (under|over|below|up to) (18|20|21|22|23|24|25|26|28|30|35|40|45|50|thirty|forty|fifty|thirty five|twenty five)', 'maximum age [of] (18|20|21|22|23|24|25|26|28|30|35|40|45|50|thirty|forty|fifty|thirty five|twenty five)', '[must be] (over|at least) (21|25|30) years (old|of age)', '[must be] (over|at least) (21|25) [years old]', '(18|21|25) to (25|30|35) year olds', 'age limit', 'upper age limit', 'not (over|above) (18|20|21|22|23|24|25|26|28|30|35|40|45|50|thirty|forty|fifty|thirty five|twenty five) years'],
  when: { sentence: ['candidate*', 'applicant*', 'you', 'must be', 'ideal', 'wanted', 'required', 'preferred', 'apply', 'looking for'] },
  except: [
    { near: ['minutes', 'under 30 minutes', 'days', 'hours', 'people aged', 'adults aged', 'children aged', 'those aged', 'under 25s', 'under 18s', 'people under', 'seconds', 'percent', 'employees', 'staff', 'mentor*', 'young people', 'adults', 'clients', 'members aged', 'users aged', 'a year', 'miles', 'pounds', 'people over', 'team of'], example: 'You will support adults aged 18 to 25 at the hostel.' },
    { sentence: ['by law', 'law requires', 'licensing', 'insurance', 'alcohol', 'legal requirement', 'statutory', 'regulation*', 'service users', 'ofsted'], example: 'The licensing law says that you must be over 21 to hold this permit.' },
  ],
  advice: 'Leave the age out; where a law sets one, name the law.',
  why: 'Choosing by age is unlawful unless the employer can justify it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['Applicants should be [[no older than 35]].'],
    ['Are you [[under 30]] and keen on radio?'],
  ],
  passes: ['You will mentor people aged 16 to 25 who leave care.', 'Replies take under 30 minutes.', 'By law you must be 18 or over to sell alcohol.'],
})
