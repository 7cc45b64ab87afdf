import { useMemo, useState } from 'preact/hooks'
import { isShown } from '../../model/finding.ts'
import { isChosen } from '../../model/page-state.ts'
import { changeFirst } from '../../report/order.ts'
import { popupWords } from '../words/popup.ts'
import { stateWords } from '../words/states.ts'
import { Affected } from './affected.tsx'
import { BalanceDetails } from './balance-details.tsx'
import { ChangeFirst } from './change-first.tsx'
import { type Filter, NO_FILTER, passes } from './filter.ts'
import { FurtherPractices, GoodPractices, MissingPractices } from './practices.tsx'
import { Standing } from './standing.tsx'
import type { DoneState, Popup } from './state.ts'
import { Summary } from './summary.tsx'

interface ResultProps {
  readonly popup: Popup
  readonly state: DoneState
}

/** A finished check: the summary, what to change first, what is missing, what is good. */
export function Result({ popup, state }: ResultProps) {
  const { assessment, document, subject } = state
  const [filter, setFilter] = useState(NO_FILTER)
  const { findings } = assessment
  const groups = useMemo(() => changeFirst(document, findings), [document, findings])
  const onFilter = (next: Filter) => {
    setFilter(next)
    const passing = groups.filter(({ first }) => passes(first, next)).length
    popup.say(popupWords.filter.showing(passing, groups.length))
  }
  return (
    <>
      <Notices popup={popup} state={state} />
      <Summary
        assessment={assessment}
        shown={assessment.findings.filter(isShown)}
        filter={filter}
        onFilter={onFilter}
      />
      {groups.length === 0 ? null : (
        <ChangeFirst
          popup={popup}
          document={document}
          groups={groups}
          editable={subject === 'draft'}
          rulesVersion={assessment.rulesVersion}
          filter={filter}
          onFilter={onFilter}
        />
      )}
      {/* A part of an advert says nothing of what the whole lacks. */}
      {subject === 'selection' ? null : (
        <MissingPractices popup={popup} practices={assessment.practices} editable={subject === 'draft'} />
      )}
      <GoodPractices popup={popup} practices={assessment.practices} />
      <Affected affects={assessment.affects} />
      <BalanceDetails popup={popup} assessment={assessment} />
      {subject === 'selection' ? null : (
        <>
          <FurtherPractices popup={popup} practices={assessment.practices} editable={subject === 'draft'} />
          <Standing sector={assessment.sector} />
        </>
      )}
    </>
  )
}

function Notices({ popup, state }: ResultProps) {
  const { otherLanguageBlocks: others, words, cut } = state.assessment.facts
  const back = popup.back.value
  return (
    <>
      {isChosen(state.subject) ? (
        <div class="notice">
          <p>{stateWords.chosen[state.subject === 'selection' ? 'selection' : 'text'](words)}</p>
          <button
            type="button"
            class="button"
            aria-disabled={popup.busy.value}
            onClick={back ?? (() => !popup.busy.value && popup.checkPage())}
          >
            {back === undefined ? stateWords.checkPage : stateWords.paste.back}
          </button>
        </div>
      ) : null}
      {state.stale ? (
        <div class="notice">
          <p>{stateWords.stale}</p>
          <button
            type="button"
            class="button button-small"
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
      {cut ? (
        <div class="notice">
          <p>{stateWords.cut}</p>
        </div>
      ) : null}
    </>
  )
}
