import type { Balance, Verdict } from '../model/assessment.ts'
import type { Finding } from '../model/finding.ts'

/** This many more words on one side than on the other, and the advert leans strongly. */
const STRONG = 4

/**
 * The verdict on a count of coded words, by the difference alone, as people know it from other checkers:
 * none is neutral; 1 to 3 more on one side leans; 4 or more leans strongly. The count is of words that the
 * check judged to be said of a person, a team or a culture, so duties such as "lead" and "support" weigh nothing.
 */
export function verdictOf(masculine: number, feminine: number): Verdict {
  const more = masculine - feminine
  if (more === 0) return 'neutral'
  const side = more > 0 ? 'masculine' : 'feminine'
  return Math.abs(more) >= STRONG ? `strongly-${side}` : side
}

/** Counts the coded words among the findings. */
export function balanceOf(findings: readonly Finding[]): Balance {
  const count = (category: Finding['category']) =>
    findings.filter((finding) => finding.category === category).length
  const masculine = count('masculine-coded')
  const feminine = count('feminine-coded')
  return { masculine, feminine, verdict: verdictOf(masculine, feminine) }
}
