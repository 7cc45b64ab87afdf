import type { PracticeId, PracticeState } from '../../model/practice.ts'
import { extraPracticeWords } from './extra-practices.ts'
import { phrases } from './phrases.ts'

export interface PracticeWords {
  readonly name: string
  /** One sentence: when an advert shows it. */
  readonly what: string
  /** One sentence: what it does for the reader of the advert. */
  readonly why: string
  /** What to do where no wording can be inserted. */
  readonly advice?: string
  /** What is the matter when it is there but not as it should be; else the sentence of the state. */
  readonly hollow?: string
}

export const practiceWords: Readonly<Record<PracticeId, PracticeWords>> = {
  ...phrases({
    salary: {
      name: 'practices.salary.name',
      what: 'practices.salary.what',
      why: 'practices.salary.why',
    },
    'flexible-working': {
      name: 'practices.flexible_working.name',
      what: 'practices.flexible_working.what',
      why: 'practices.flexible_working.why',
    },
    'location-clarity': {
      name: 'practices.location_clarity.name',
      what: 'practices.location_clarity.what',
      why: 'practices.location_clarity.why',
    },
    encouragement: {
      name: 'practices.encouragement.name',
      what: 'practices.encouragement.what',
      why: 'practices.encouragement.why',
    },
    'equality-statement': {
      name: 'practices.equality_statement.name',
      what: 'practices.equality_statement.what',
      why: 'practices.equality_statement.why',
    },
    adjustments: {
      name: 'practices.adjustments.name',
      what: 'practices.adjustments.what',
      why: 'practices.adjustments.why',
    },
    'essential-desirable': {
      name: 'practices.essential_desirable.name',
      what: 'practices.essential_desirable.what',
      why: 'practices.essential_desirable.why',
    },
    'not-all-criteria': {
      name: 'practices.not_all_criteria.name',
      what: 'practices.not_all_criteria.what',
      why: 'practices.not_all_criteria.why',
    },
    process: {
      name: 'practices.process.name',
      what: 'practices.process.what',
      why: 'practices.process.why',
    },
    contact: {
      name: 'practices.contact.name',
      what: 'practices.contact.what',
      why: 'practices.contact.why',
    },
    'family-benefits': {
      name: 'practices.family_benefits.name',
      what: 'practices.family_benefits.what',
      why: 'practices.family_benefits.why',
    },
    development: {
      name: 'practices.development.name',
      what: 'practices.development.what',
      why: 'practices.development.why',
    },
  }),
  ...extraPracticeWords,
}

/** How a practice stands; what is the matter where it is there, but not as it should be. */
export const practiceStateWords: Readonly<Record<PracticeState, string>> = phrases({
  met: 'practiceStates.met',
  missing: 'practiceStates.missing',
  hollow: 'practiceStates.hollow',
  unlawful: 'practiceStates.unlawful',
})
