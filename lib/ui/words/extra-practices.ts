import type { ExtraPracticeId } from '../../model/practice.ts'
import { phrases } from './phrases.ts'
import type { PracticeWords } from './practices.ts'

/** The practices that are shown apart from the twelve. */
export const extraPracticeWords: Readonly<Record<ExtraPracticeId, PracticeWords>> = phrases({
  'diverse-shortlist': {
    name: 'practices.diverse_shortlist.name',
    what: 'practices.diverse_shortlist.what',
    why: 'practices.diverse_shortlist.why',

    hollow: 'practices.diverse_shortlist.hollow',
  },
  'pay-range-width': {
    name: 'practices.pay_range_width.name',
    what: 'practices.pay_range_width.what',
    why: 'practices.pay_range_width.why',

    hollow: 'practices.pay_range_width.hollow',
  },
  'part-time': {
    name: 'practices.part_time.name',
    what: 'practices.part_time.what',
    why: 'practices.part_time.why',
  },
  'office-days': {
    name: 'practices.office_days.name',
    what: 'practices.office_days.what',
    why: 'practices.office_days.why',

    hollow: 'practices.office_days.hollow',
  },
  'few-criteria': {
    name: 'practices.few_criteria.name',
    what: 'practices.few_criteria.what',
    why: 'practices.few_criteria.why',
    advice: 'practices.few_criteria.advice',
    hollow: 'practices.few_criteria.hollow',
  },
  returners: {
    name: 'practices.returners.name',
    what: 'practices.returners.what',
    why: 'practices.returners.why',
  },
  accreditations: {
    name: 'practices.accreditations.name',
    what: 'practices.accreditations.what',
    why: 'practices.accreditations.why',
  },
  'plain-language': {
    name: 'practices.plain_language.name',
    what: 'practices.plain_language.what',
    why: 'practices.plain_language.why',
    advice: 'practices.plain_language.advice',
    hollow: 'practices.plain_language.hollow',
  },
  length: {
    name: 'practices.length.name',
    what: 'practices.length.what',
    why: 'practices.length.why',
    advice: 'practices.length.advice',
    hollow: 'practices.length.hollow',
  },
})
