import type { PracticeResult } from '../../model/practice.ts'
import { PRACTICE_EVIDENCE } from '../../model/practice-evidence.ts'
import { ActionRow } from '../parts/action-row.tsx'
import { SeverityShape } from '../parts/severity-badge.tsx'
import { SourceList, SourceTitle } from '../parts/source-list.tsx'
import { statementFor } from '../statement.ts'
import { popupWords } from '../words/popup.ts'
import { practicePanelWords } from '../words/practice-panel.ts'
import { practiceStateWords, practiceWords } from '../words/practices.ts'
import { strengthWords } from '../words/terms.ts'
import type { Popup } from './state.ts'
import { WordingPanel } from './wording-panel.tsx'

interface LackingProps {
  readonly popup: Popup
  readonly result: PracticeResult
  /** Whether there is a draft to write into. */
  readonly editable: boolean
}

/** One practice that is missing or not as it should be: why it helps, and wording to insert or copy. */
export function Lacking({ popup, result, editable }: LackingProps) {
  const { practice, state, evidence } = result
  const words = practiceWords[practice]
  const about = popupWords.wordingOf(words.name)
  const statement = statementFor(practice, popup.organisation.value)
  const { insert } = popup
  const onInsert = editable && insert !== undefined ? (text: string) => void insert(text) : undefined
  const [shown] = evidence
  const label =
    onInsert === undefined
      ? popupWords.seeWording
      : practicePanelWords.wording[statement?.own ? 'openOwn' : 'open']
  return (
    <li class="practice" tabIndex={-1} aria-label={words.name}>
      <p class="practice-name">{words.name}</p>
      <StateLine result={result} />
      <p class="quiet">{words.why}</p>
      <Figures practice={practice} />
      {statement === undefined && words.advice !== undefined ? <p>{words.advice}</p> : null}
      <ActionRow
        about={about}
        panels={[
          ...(statement === undefined
            ? []
            : [
                {
                  label,
                  main: true,
                  draw: (id: string) => (
                    <WordingPanel id={id} popup={popup} statement={statement} onInsert={onInsert} />
                  ),
                },
              ]),
          { label: practicePanelWords.why, draw: (id) => <PracticeReasons id={id} practice={practice} /> },
        ]}
      >
        {shown === undefined || !popup.onPage.value || state === 'missing' ? null : (
          <button type="button" class="link" onClick={() => popup.show(shown)}>
            {popupWords.showOnPage}
            <span class="unseen">{about}</span>
          </button>
        )}
      </ActionRow>
    </li>
  )
}

/** What is the matter with a practice that is there, but not as it should be. */
function StateLine({ result: { practice, state } }: { result: PracticeResult }) {
  if (state !== 'hollow' && state !== 'unlawful') return null
  const severity = state === 'unlawful' ? 'legal-risk' : 'exclusionary'
  const own = state === 'hollow' ? practiceWords[practice].hollow : undefined
  return (
    <p class={`practice-state text-${severity}`}>
      <SeverityShape severity={severity} />
      {own ?? practiceStateWords[state]}
    </p>
  )
}

/** A sentence with a figure in it names where the figure is from, without being asked. */
function Figures({ practice }: { practice: PracticeResult['practice'] }) {
  const [first] = PRACTICE_EVIDENCE[practice].sources
  if (first === undefined || !/\d/.test(practiceWords[practice].why)) return null
  return (
    <p class="quiet small">
      {practicePanelWords.source} <SourceTitle id={first} />
    </p>
  )
}

function PracticeReasons({ id, practice }: { id: string; practice: PracticeResult['practice'] }) {
  const { strength, sources } = PRACTICE_EVIDENCE[practice]
  return (
    <div class="panel evidence" id={id}>
      <p>{practiceWords[practice].what}</p>
      <p>
        <b>{strengthWords[strength].name}</b>: {strengthWords[strength].explained}
      </p>
      <SourceList sources={sources} />
    </div>
  )
}
