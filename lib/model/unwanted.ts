import type { Category } from './category.ts'
import type { Finding, Severity } from './finding.ts'

/** What the person does not want to be told of. */
export interface Unwanted {
  readonly categories: readonly Category[]
  readonly severities: readonly Severity[]
}

export const NOTHING_UNWANTED: Unwanted = { categories: [], severities: [] }

/** Whether a finding is to be told; feminine-coded words are counted whatever is chosen. */
export const isWanted = (finding: Pick<Finding, 'category' | 'severity'>, unwanted: Unwanted): boolean =>
  finding.severity === 'balance' ||
  !(unwanted.categories.includes(finding.category) || unwanted.severities.includes(finding.severity))
