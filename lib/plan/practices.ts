import type { AdvertFacts } from '../model/assessment.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES, type PracticeId, type PracticeResult } from '../model/practice.ts'
import type { AdvertView } from './advert-view.ts'
import type { PracticeCheck } from './practice-check.ts'
import { accreditations } from './practices/accreditations.ts'
import { adjustments } from './practices/adjustments.ts'
import { contact } from './practices/contact.ts'
import { development } from './practices/development.ts'
import { diverseShortlist } from './practices/diverse-shortlist.ts'
import { encouragement } from './practices/encouragement.ts'
import { equalityStatement } from './practices/equality-statement.ts'
import { essentialDesirable } from './practices/essential-desirable.ts'
import { familyBenefits } from './practices/family-benefits.ts'
import { fewCriteria } from './practices/few-criteria.ts'
import { flexibleWorking } from './practices/flexible-working.ts'
import { length } from './practices/length.ts'
import { locationClarity } from './practices/location-clarity.ts'
import { notAllCriteria } from './practices/not-all-criteria.ts'
import { officeDays } from './practices/office-days.ts'
import { partTime } from './practices/part-time.ts'
import { payRangeWidth } from './practices/pay-range-width.ts'
import { plainLanguage } from './practices/plain-language.ts'
import { process } from './practices/process.ts'
import { returners } from './practices/returners.ts'
import { salary } from './practices/salary.ts'

/** Total by its type: a practice without its check does not compile. */
const CHECKS: { readonly [Id in PracticeId]: PracticeCheck } = {
  salary,
  'flexible-working': flexibleWorking,
  'location-clarity': locationClarity,
  encouragement,
  'equality-statement': equalityStatement,
  adjustments,
  'essential-desirable': essentialDesirable,
  'not-all-criteria': notAllCriteria,
  process,
  contact,
  'family-benefits': familyBenefits,
  development,
  'diverse-shortlist': diverseShortlist,
  'pay-range-width': payRangeWidth,
  'part-time': partTime,
  'office-days': officeDays,
  'few-criteria': fewCriteria,
  returners,
  accreditations,
  'plain-language': plainLanguage,
  length,
}

/** The twelve core practices of an advert in their fixed order, then the extras in theirs. */
export function assessPractices(view: AdvertView, facts: AdvertFacts): PracticeResult[] {
  return [...CORE_PRACTICES, ...EXTRA_PRACTICES].map((id) => CHECKS[id].assess(view, facts))
}
