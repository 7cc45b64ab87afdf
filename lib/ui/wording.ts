import type { Finding, Suggestion } from '../model/finding.ts'

/** The words that a suggestion puts in place of the finding's own: what is copied where nothing can be written. */
export function wordingOf(finding: Finding, suggestion: Suggestion): string {
  const edit = suggestion.edits.find(
    ({ block, start, end }) => block === finding.block && start < finding.end && end > finding.start,
  )
  return edit === undefined ? suggestion.label : edit.text.trim()
}
