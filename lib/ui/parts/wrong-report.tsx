import { useState } from 'preact/hooks'
import type { Finding } from '../../model/finding.ts'
import { findingWords } from '../words/finding.ts'

export interface WrongReportProps {
  readonly id: string
  readonly finding: Finding
  readonly rulesVersion: string
  /** The sentence that the words stand in; left out where it is not known. */
  readonly sentence: string | undefined
  readonly onCopy: (text: string) => void
}

/** Shows what a report of a wrong finding would hold, and copies just that. Nothing is sent anywhere. */
export function WrongReport({ id, finding, rulesVersion, sentence, onCopy }: WrongReportProps) {
  const words = findingWords.wrong
  const [withSentence, setWithSentence] = useState(false)
  const lines = [
    words.heading,
    words.rule(finding.rule),
    words.version(rulesVersion),
    words.quote(finding.quote),
    ...(withSentence && sentence !== undefined ? [words.sentence(sentence)] : []),
  ]
  const text = lines.join('\n')
  return (
    <div class="wrong" id={id}>
      <p>{words.explained}</p>
      <p class="wording">{text}</p>
      {sentence === undefined ? null : (
        <label class="choice">
          <input
            type="checkbox"
            checked={withSentence}
            onChange={(event) => setWithSentence(event.currentTarget.checked)}
          />
          {words.include}
        </label>
      )}
      <p class="row">
        <button type="button" class="button" onClick={() => onCopy(text)}>
          {words.copy}
        </button>
      </p>
    </div>
  )
}
