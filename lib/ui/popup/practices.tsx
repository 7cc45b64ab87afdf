import type { PracticeResult } from '../../model/practice.ts'
import { useKeptFocus } from '../kept-focus.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { popupWords } from '../words/popup.ts'
import { practicePanelWords } from '../words/practice-panel.ts'
import { practiceWords } from '../words/practices.ts'
import { Lacking } from './lacking-practice.tsx'
import type { Popup } from './state.ts'

interface PracticesProps {
  readonly popup: Popup
  readonly practices: readonly PracticeResult[]
  readonly editable: boolean
}

const ORDER: readonly PracticeResult['state'][] = ['unlawful', 'hollow', 'missing']

/** What the advert lacks of the twelve; what may be unlawful comes first. */
export function MissingPractices({ popup, practices, editable }: PracticesProps) {
  const lacking = practices
    .filter(({ core, state }) => core && state !== 'met')
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  if (lacking.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.missing}</h2>
      <LackingList popup={popup} practices={lacking} editable={editable} />
    </section>
  )
}

/** Those beyond the twelve, in their own order, folded away but for what the law may forbid. */
export function FurtherPractices({ popup, practices, editable }: PracticesProps) {
  const extras = practices.filter(({ core }) => !core)
  if (extras.length === 0) return null
  const met = extras.filter(({ state }) => state === 'met')
  const lacking = extras.filter(({ state }) => state !== 'met')
  const { title, count, explained } = practicePanelWords.extras
  return (
    <Fold
      title={title}
      note={count(met.length, extras.length)}
      open={extras.some(({ state }) => state === 'unlawful')}
    >
      <p class="quiet">{explained}</p>
      <LackingList popup={popup} practices={lacking} editable={editable} />
      <GoodList popup={popup} practices={met} />
    </Fold>
  )
}

function LackingList({ popup, practices, editable }: PracticesProps) {
  const list = useKeptFocus(practices.length)
  return (
    <ul class="practices" ref={list}>
      {practices.map((result) => (
        <Lacking key={result.practice} popup={popup} result={result} editable={editable} />
      ))}
    </ul>
  )
}

/** What the advert does already; each leads to where it says so. */
export function GoodPractices({ popup, practices }: Omit<PracticesProps, 'editable'>) {
  const met = practices.filter(({ core, state }) => core && state === 'met')
  if (met.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.good}</h2>
      <GoodList popup={popup} practices={met} />
    </section>
  )
}

function GoodList({ popup, practices }: Omit<PracticesProps, 'editable'>) {
  if (practices.length === 0) return null
  return (
    <ul class="good">
      {practices.map(({ practice, evidence: [evidence] }) => (
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
  )
}
