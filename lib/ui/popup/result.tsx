import { isShown } from '../../model/finding.ts'
import { changeFirst } from '../order.ts'
import { popupWords } from '../words/popup.ts'
import { stateWords } from '../words/states.ts'
import { BalanceDetails } from './balance-details.tsx'
import { ChangeFirst } from './change-first.tsx'
import { GoodPractices, MissingPractices } from './practices.tsx'
import type { DoneState, Popup } from './state.ts'
import { Summary } from './summary.tsx'

interface ResultProps {
  readonly popup: Popup
  readonly state: DoneState
}

/** A finished check: the summary, what to change first, what is missing, what is good. */
export function Result({ popup, state }: ResultProps) {
  const { assessment, document, subject } = state
  const groups = changeFirst(document, assessment.findings)
  return (
    <>
      <Notices popup={popup} state={state} />
      <Summary assessment={assessment} shown={assessment.findings.filter(isShown)} />
      {groups.length === 0 ? null : (
        <ChangeFirst popup={popup} document={document} groups={groups} editable={subject === 'draft'} />
      )}
      <MissingPractices popup={popup} practices={assessment.practices} />
      <GoodPractices popup={popup} practices={assessment.practices} />
      <BalanceDetails popup={popup} assessment={assessment} />
      <Footer popup={popup} state={state} />
    </>
  )
}

function Notices({ popup, state }: { popup: Popup; state: DoneState }) {
  const others = state.assessment.facts.otherLanguageBlocks
  return (
    <>
      {state.stale ? (
        <div class="notice">
          <p>{stateWords.stale}</p>
          <button
            type="button"
            class="button"
            aria-disabled={popup.busy.value}
            onClick={() => !popup.busy.value && popup.checkPage()}
          >
            {stateWords.checkAgain}
          </button>
        </div>
      ) : null}
      {others > 0 ? (
        <div class="notice">
          <p>{stateWords.otherLanguage(others)}</p>
        </div>
      ) : null}
    </>
  )
}

function Footer({ popup, state }: { popup: Popup; state: DoneState }) {
  const { words, readingAge } = state.assessment.facts
  const facts = [popupWords.facts(words), ...(readingAge > 0 ? [popupWords.readingAge(readingAge)] : [])]
  return (
    <footer class="footer">
      <p class="row">
        <button type="button" class="button" onClick={() => popup.copyReport(state)}>
          {popupWords.copyReport}
        </button>
        {popup.openInTab === undefined ? null : (
          <button type="button" class="button" onClick={popup.openInTab}>
            {popupWords.openInTab}
          </button>
        )}
      </p>
      <p class="quiet">{facts.join(' · ')}</p>
      <p class="quiet">{popupWords.footer}</p>
    </footer>
  )
}
