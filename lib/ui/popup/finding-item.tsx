import { useId, useState } from 'preact/hooks'
import type { Finding } from '../../model/finding.ts'
import { excerptOf } from '../excerpt.ts'
import type { FindingGroup } from '../order.ts'
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
}

/** One thing to change: the words in their sentence, why, and what to write instead. */
export function FindingItem({ popup, group, texts, editable }: FindingItemProps) {
  const { first, places } = group
  const quote = useId()
  return (
    <li class="finding" tabIndex={-1} aria-labelledby={quote}>
      <p class="finding-head">
        <SeverityBadge finding={first} />
        {places.length > 1 ? <span class="quiet">{findingWords.places(places.length)}</span> : null}
      </p>
      <Quote id={quote} finding={first} text={texts.get(first.block)} />
      <p>{first.why}</p>
      {first.advice === undefined ? null : <p class="advice">{first.advice}</p>}
      <Suggestions
        finding={first}
        editable={editable}
        busy={popup.busy.value}
        onApply={(index) => popup.apply(first, index)}
        onCopy={(text) => popup.copy(text, findingWords.copied)}
      />
      <Actions popup={popup} first={first} places={places} />
    </li>
  )
}

function Quote({ id, finding, text }: { id: string; finding: Finding; text: string | undefined }) {
  const mark = `quote quote-${finding.severity}`
  // A stored text that no longer holds the quote there is not shown around it.
  if (text === undefined || text.slice(finding.start, finding.end) !== finding.quote) {
    return (
      <p class="sentence" id={id}>
        <mark class={mark}>{finding.quote}</mark>
      </p>
    )
  }
  const { before, quote, after } = excerptOf(text, finding)
  return (
    <p class="sentence" id={id}>
      {before}
      <mark class={mark}>{quote}</mark>
      {after}
    </p>
  )
}

interface ActionsProps {
  readonly popup: Popup
  readonly first: Finding
  readonly places: readonly Finding[]
}

function Actions({ popup, first, places }: ActionsProps) {
  const [open, setOpen] = useState<'keep' | 'why' | undefined>()
  const [place, setPlace] = useState(0)
  const panel = useId()
  const next = places[place % places.length] ?? first
  const named = <span class="unseen">{findingWords.of(first.quote)}</span>
  const toggle = (which: 'keep' | 'why') => setOpen(open === which ? undefined : which)
  const show = () => {
    setPlace((place + 1) % places.length)
    void popup.show({ block: next.block, start: next.start, end: next.end })
  }
  return (
    <>
      <p class="actions">
        <button type="button" class="link" onClick={show}>
          {places.length > 1
            ? popupWords.showNext((place % places.length) + 1, places.length)
            : popupWords.showOnPage}
          {named}
        </button>
        {(['keep', 'why'] as const).map((which) => (
          <button
            key={which}
            type="button"
            class="link"
            aria-expanded={open === which}
            aria-controls={open === which ? `${panel}-${which}` : undefined}
            onClick={() => toggle(which)}
          >
            {findingWords[which]}
            {named}
          </button>
        ))}
      </p>
      {open === 'why' ? <Evidence finding={first} id={`${panel}-why`} /> : null}
      {open === 'keep' ? (
        <KeepForm
          id={`${panel}-keep`}
          scopes={['advert', 'everywhere']}
          onKeep={(scope, reason) => popup.keep(first, scope, reason)}
          onCancel={() => setOpen(undefined)}
        />
      ) : null}
    </>
  )
}
