import type { Category } from './category.ts'
import type { RuleId } from './finding.ts'

/** A word or phrase that an organisation would rather not see in its adverts. */
export interface HouseTerm {
  /** Found as a whole, in any case. */
  readonly term: string
  /** One sentence, shown on the card. */
  readonly why: string
  /** What to write instead, best first; may be empty. */
  readonly alternatives: readonly string[]
  /** Where it is counted; `culture` when left out. */
  readonly category?: Category
}

/** Longest of each, in UTF-16 code units, and how many terms are kept. */
export const LONGEST_TERM = 100
export const LONGEST_TERM_WHY = 300
export const MOST_HOUSE_TERMS = 1_000

const MARK = '/house:'

export const houseRuleId = ({ term, category = 'culture' }: HouseTerm): RuleId =>
  `${category}${MARK}${term.trim().toLowerCase().replace(/\s+/g, ' ')}`

/** Whether a finding comes from a house term. */
export const isHouseRule = (rule: RuleId): boolean => rule.includes(MARK)
