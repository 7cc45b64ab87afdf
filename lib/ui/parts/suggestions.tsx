import type { Finding, Suggestion } from '../../model/finding.ts'
import { wordingOf } from '../wording.ts'
import { findingWords } from '../words/finding.ts'

export interface SuggestionsProps {
  readonly finding: Finding
  /** In a draft a suggestion is written; on a public page its words are copied. */
  readonly editable: boolean
  readonly busy: boolean
  readonly onApply: (index: number) => void
  readonly onCopy: (text: string) => void
}

/** Each suggestion as a button; on a page that can't be edited, one that only leaves words out is shown as text. */
export function Suggestions({ finding, editable, busy, onApply, onCopy }: SuggestionsProps) {
  if (finding.suggestions.length === 0) return null
  return (
    <ul class="suggestions" aria-label={findingWords.suggestions}>
      {finding.suggestions.map((suggestion, index) => (
        <li key={suggestion.label}>
          {editable ? (
            <button
              type="button"
              class="suggestion"
              aria-disabled={busy}
              onClick={() => !busy && onApply(index)}
            >
              <Label words={findingWords.use} finding={finding} suggestion={suggestion} />
            </button>
          ) : (
            <CopyButton finding={finding} suggestion={suggestion} onCopy={onCopy} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface CopyButtonProps {
  readonly finding: Finding
  readonly suggestion: Suggestion
  readonly onCopy: (text: string) => void
}

function CopyButton({ finding, suggestion, onCopy }: CopyButtonProps) {
  const wording = wordingOf(finding, suggestion)
  if (wording === '') return <span class="suggestion-text">{suggestion.label}</span>
  return (
    <button type="button" class="suggestion" onClick={() => onCopy(wording)}>
      <CopyIcon />
      <Label words={findingWords.copy} finding={finding} suggestion={suggestion} />
    </button>
  )
}

const CopyIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M5 1h8a1 1 0 0 1 1 1v9h-1.6V2.6H5zM2 4.5h7.5a1 1 0 0 1 1 1V14a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1zm.6 1.6v7.3h6.3V6.1z" />
  </svg>
)

interface LabelProps {
  readonly words: { readonly before: string; readonly after: (quote: string) => string }
  readonly finding: Finding
  readonly suggestion: Suggestion
}

const Label = ({ words, finding, suggestion }: LabelProps) => (
  <>
    <span class="unseen">{words.before}</span>
    <span>{suggestion.label}</span>
    <span class="unseen">{words.after(finding.quote)}</span>
  </>
)
