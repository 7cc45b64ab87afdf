import type { Finding } from '../../model/finding.ts'
import { cardWords } from '../words/card.ts'
import { categoryWords, severityWords } from '../words/terms.ts'

/** What a screen reader says on arriving at a finding: the words, how serious they are, which of how many. */
export const announceFinding = (
  finding: Pick<Finding, 'quote' | 'severity' | 'category'>,
  position: { readonly index: number; readonly count: number },
): string =>
  cardWords.announcement(
    finding.quote,
    severityWords[finding.severity].name,
    categoryWords[finding.category].name,
    cardWords.position(position.index, position.count),
  )
