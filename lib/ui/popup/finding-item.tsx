import { useId, useState } from 'preact/hooks'
import { type Finding, RULES_LANGUAGE } from '../../model/finding.ts'
import type { FindingGroup } from '../../report/order.ts'
import { excerptOf, sentenceOf } from '../excerpt.ts'
import { ActionRow } from '../parts/action-row.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { KeepForm } from '../parts/keep-form.tsx'
import { SeverityBadge } from '../parts/severity-badge.tsx'
import { Suggestions } from '../parts/suggestions.tsx'
import { findingWords } from '../words/finding.ts'
import { popupWords } from '../words/popup.ts'
import type { Popup } from './state.ts'

interface FindingItemProps {
  readonly popup: Popup
  readonly group: FindingGroup
  /** Text by block. */
  readonly texts: ReadonlyMap<string, string>
  readonly editable: boolean
  readonly rulesVersion: string
}

/** One thing to change: the words in their sentence, why, and what to write instead. */
export function FindingItem({ popup, group, texts, editable, rulesVersion }: FindingItemProps) {
  const { first, places } = group
  const quote = useId()
  const text = texts.get(first.block)
  return (
    <li class="finding" tabIndex={-1} aria-labelledby={quote}>
      <p class="finding-head">
        <SeverityBadge finding={first} />
        {places.length > 1 ? <span class="quiet">{findingWords.places(places.length)}</span> : null}
      </p>
      <Quote id={quote} finding={first} text={text} />
      <p lang={RULES_LANGUAGE}>{first.why}</p>
      {first.advice === undefined ? null : (
        <p class="advice" lang={RULES_LANGUAGE}>
          {first.advice}
        </p>
      )}
      <Suggestions
        finding={first}
        editable={editable}
        busy={popup.busy.value}
        onApply={(index) => popup.apply(first, index)}
        onCopy={(wording) => popup.copy(wording, findingWords.copied)}
      />
      <ActionRow
        about={findingWords.of(first.quote)}
        panels={[
          {
            label: findingWords.keep,
            draw: (id, close) => (
              <KeepForm
                id={id}
                scopes={['once', 'advert', 'everywhere']}
                onKeep={(scope, reason) => popup.keep(places, scope, reason)}
                onCancel={close}
              />
            ),
          },
          {
            label: findingWords.why,
            draw: (id) => (
              <Evidence
                id={id}
                finding={first}
                rulesVersion={rulesVersion}
                sentence={text === undefined ? undefined : sentenceOf(text, first)}
                onCopy={(report) => popup.copy(report, findingWords.wrong.copied)}
              />
            ),
          },
        ]}
      >
        {popup.onPage.value ? <ShowButton popup={popup} group={group} /> : null}
      </ActionRow>
    </li>
  )
}

function Quote({ id, finding, text }: { id: string; finding: Finding; text: string | undefined }) {
  const mark = `quote quote-${finding.severity}`
  // A stored text that no longer holds the quote there is not shown around it.
  if (text?.slice(finding.start, finding.end) !== finding.quote) {
    return (
      <p class="sentence" id={id} lang={RULES_LANGUAGE}>
        <mark class={mark}>{finding.quote}</mark>
      </p>
    )
  }
  const { before, quote, after } = excerptOf(text, finding)
  return (
    <p class="sentence" id={id} lang={RULES_LANGUAGE}>
      {before}
      <mark class={mark}>{quote}</mark>
      {after}
    </p>
  )
}

/** Goes to the words on the page; where they stand in several places, to each in turn. */
function ShowButton({ popup, group: { first, places } }: { popup: Popup; group: FindingGroup }) {
  const [place, setPlace] = useState(0)
  const { block, start, end } = places[place % places.length] ?? first
  const show = () => {
    setPlace((place + 1) % places.length)
    void popup.show({ block, start, end })
  }
  return (
    <button type="button" class="link" onClick={show}>
      {places.length > 1
        ? popupWords.showNext((place % places.length) + 1, places.length)
        : popupWords.showOnPage}
      <span class="unseen">{findingWords.of(first.quote)}</span>
    </button>
  )
}
