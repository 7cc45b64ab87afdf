import type { PracticeResult } from '../../model/practice.ts'
import { ActionRow } from '../parts/action-row.tsx'
import { Icon } from '../parts/icon.tsx'
import { SeverityShape } from '../parts/severity-badge.tsx'
import { popupWords } from '../words/popup.ts'
import { practiceStateWords, practiceWords } from '../words/practices.ts'
import type { Popup } from './state.ts'

interface PracticesProps {
  readonly popup: Popup
  readonly practices: readonly PracticeResult[]
}

const ORDER: readonly PracticeResult['state'][] = ['unlawful', 'hollow', 'missing']

/** What the advert lacks, why it helps, and wording to start from; what may be unlawful comes first. */
export function MissingPractices({ popup, practices }: PracticesProps) {
  const lacking = practices
    .filter(({ core, state }) => core && state !== 'met')
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  if (lacking.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.missing}</h2>
      <ul class="practices">
        {lacking.map((result) => (
          <Lacking key={result.practice} popup={popup} result={result} />
        ))}
      </ul>
    </section>
  )
}

function Lacking({ popup, result }: { popup: Popup; result: PracticeResult }) {
  const words = practiceWords[result.practice]
  const offered = words.wording ?? words.advice ?? ''
  const about = popupWords.wordingOf(words.name)
  const [evidence] = result.evidence
  return (
    <li class="practice">
      <p class="practice-name">{words.name}</p>
      <StateLine state={result.state} />
      <p class="quiet">{words.why}</p>
      <ActionRow
        about={about}
        panels={[
          {
            label: popupWords.seeWording,
            draw: (id) => (
              <p class="wording" id={id}>
                {offered}
              </p>
            ),
          },
        ]}
      >
        <button
          type="button"
          class="button button-small"
          onClick={() => popup.copy(offered, popupWords.wordingCopied)}
        >
          {popupWords.copyWording}
          <span class="unseen">{about}</span>
        </button>
        {evidence === undefined || !popup.onPage.value ? null : (
          <button type="button" class="link" onClick={() => popup.show(evidence)}>
            {popupWords.showOnPage}
            <span class="unseen">{about}</span>
          </button>
        )}
      </ActionRow>
    </li>
  )
}

/** What is the matter with a practice that is there, but not as it should be. */
function StateLine({ state }: { state: PracticeResult['state'] }) {
  if (state !== 'hollow' && state !== 'unlawful') return null
  const severity = state === 'unlawful' ? 'legal-risk' : 'exclusionary'
  return (
    <p class={`practice-state text-${severity}`}>
      <SeverityShape severity={severity} />
      {practiceStateWords[state]}
    </p>
  )
}

/** What the advert does already; each leads to where it says so. */
export function GoodPractices({ popup, practices }: PracticesProps) {
  const met = practices.filter((practice) => practice.core && practice.state === 'met')
  if (met.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.good}</h2>
      <ul class="good">
        {met.map(({ practice, evidence: [evidence] }) => (
          <li key={practice}>
            {evidence === undefined || !popup.onPage.value ? (
              <span class="chip">
                <Icon name="tick" />
                {practiceWords[practice].name}
              </span>
            ) : (
              <button
                type="button"
                class="chip"
                title={popupWords.showOnPage}
                onClick={() => popup.show(evidence)}
              >
                <Icon name="tick" />
                {practiceWords[practice].name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
