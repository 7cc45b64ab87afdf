import { CORE_PRACTICES, type PracticeId, type PracticeResult } from '../model/practice.ts'
import type { AdvertView } from './advert-view.ts'
import type { PracticeCheck } from './practice-check.ts'
import { adjustments } from './practices/adjustments.ts'
import { contact } from './practices/contact.ts'
import { development } from './practices/development.ts'
import { encouragement } from './practices/encouragement.ts'
import { equalityStatement } from './practices/equality-statement.ts'
import { essentialDesirable } from './practices/essential-desirable.ts'
import { familyBenefits } from './practices/family-benefits.ts'
import { flexibleWorking } from './practices/flexible-working.ts'
import { locationClarity } from './practices/location-clarity.ts'
import { notAllCriteria } from './practices/not-all-criteria.ts'
import { process } from './practices/process.ts'
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
}

/** The twelve core practices of an advert, in their fixed order. */
export function assessPractices(view: AdvertView): PracticeResult[] {
  return CORE_PRACTICES.map((id) => CHECKS[id].assess(view))
}
