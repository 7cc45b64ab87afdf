import { useId, useState } from 'preact/hooks'
import type { PracticeResult } from '../../model/practice.ts'
import { popupWords } from '../words/popup.ts'
import { practiceStateWords, practiceWords } from '../words/practices.ts'
import type { Popup } from './state.ts'

interface PracticesProps {
  readonly popup: Popup
  readonly practices: readonly PracticeResult[]
}

/** What the advert lacks, why it helps, and wording to start from. */
export function MissingPractices({ popup, practices }: PracticesProps) {
  const missing = practices.filter((practice) => practice.state !== 'met')
  if (missing.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.missing}</h2>
      <ul class="practices">
        {missing.map((result) => (
          <Missing key={result.practice} popup={popup} result={result} />
        ))}
      </ul>
    </section>
  )
}

function Missing({ popup, result }: { popup: Popup; result: PracticeResult }) {
  const [open, setOpen] = useState(false)
  const wording = useId()
  const words = practiceWords[result.practice]
  const named = <span class="unseen">{popupWords.wordingOf(words.name)}</span>
  const evidence = result.evidence[0]
  return (
    <li class="practice">
      <p class="practice-name">{words.name}</p>
      <p class="quiet">
        {result.state === 'missing' || result.state === 'met' ? words.why : practiceStateWords[result.state]}
      </p>
      {open ? (
        <p class="wording" id={wording}>
          {words.wording}
        </p>
      ) : null}
      <p class="actions">
        <button
          type="button"
          class="link"
          onClick={() => popup.copy(words.wording, popupWords.wordingCopied)}
        >
          {popupWords.copyWording}
          {named}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={open ? wording : undefined}
          onClick={() => setOpen(!open)}
        >
          {popupWords.seeWording}
          {named}
        </button>
        {evidence === undefined ? null : (
          <button type="button" class="link" onClick={() => popup.show(evidence)}>
            {popupWords.showOnPage}
            {named}
          </button>
        )}
      </p>
    </li>
  )
}

/** What the advert does already; each leads to where it says so. */
export function GoodPractices({ popup, practices }: PracticesProps) {
  const met = practices.filter((practice) => practice.state === 'met')
  if (met.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.good}</h2>
      <ul class="good">
        {met.map(({ practice, evidence: [evidence] }) => (
          <li key={practice}>
            {evidence === undefined ? (
              <span class="chip">
                <Tick />
                {practiceWords[practice].name}
              </span>
            ) : (
              <button
                type="button"
                class="chip"
                title={popupWords.showOnPage}
                onClick={() => popup.show(evidence)}
              >
                <Tick />
                {practiceWords[practice].name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Tick = () => (
  <svg class="icon" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
    <path d="m6.2 13.4-5-5 1.5-1.6 3.5 3.5 7-7.6 1.6 1.5z" />
  </svg>
)
