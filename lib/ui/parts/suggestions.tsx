import { type Finding, RULES_LANGUAGE, type Suggestion } from '../../model/finding.ts'
import { wordingOf } from '../wording.ts'
import { findingWords } from '../words/finding.ts'
import { Icon } from './icon.tsx'

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
  if (wording === '')
    return (
      <span class="suggestion-text" lang={RULES_LANGUAGE}>
        {suggestion.label}
      </span>
    )
  return (
    <button type="button" class="suggestion" onClick={() => onCopy(wording)}>
      <Icon name="copy" size={14} />
      <Label words={findingWords.copy} finding={finding} suggestion={suggestion} />
    </button>
  )
}

interface LabelProps {
  readonly words: { readonly before: string; readonly after: (quote: string) => string }
  readonly finding: Finding
  readonly suggestion: Suggestion
}

const Label = ({ words, finding, suggestion }: LabelProps) => (
  <>
    <span class="unseen">{words.before}</span>
    <span lang={RULES_LANGUAGE}>{suggestion.label}</span>
    <span class="unseen">{words.after(finding.quote)}</span>
  </>
)
