import type { ComponentChildren } from 'preact'
import type { FailureCode, NothingReason, PageState, Subject } from '../../model/page-state.ts'
import { stateWords } from '../words/states.ts'
import { PasteBox } from './paste-box.tsx'
import { Switches } from './site-control.tsx'
import type { Popup } from './state.ts'

interface EmptyProps {
  readonly tone: 'calm' | 'trouble'
  readonly title: string
  readonly text: string
  readonly children?: ComponentChildren
}

/** What stands in place of a result: what is the case, and what to do. */
const Empty = ({ tone, title, text, children }: EmptyProps) => (
  <section class={`empty empty-${tone}`}>
    <svg class="empty-sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <circle class="empty-disc" cx="24" cy="24" r="23" />
      <path class="empty-line" d={SIGNS[tone]} />
    </svg>
    <h2 class="empty-title">{title}</h2>
    <p>{text}</p>
    {children}
  </section>
)

const SIGNS: Readonly<Record<EmptyProps['tone'], string>> = {
  calm: 'M14 20h20M14 28h20',
  trouble: 'M24 14v13M24 32.5v1',
}

const CheckButton = ({ popup, label }: { popup: Popup; label: string }) => (
  <button
    type="button"
    class="button button-main"
    aria-disabled={popup.busy.value}
    onClick={() => !popup.busy.value && popup.checkPage()}
  >
    {label}
  </button>
)

export const Unread = ({ popup }: { popup: Popup }) => (
  <Empty tone="calm" {...stateWords.unread}>
    <CheckButton popup={popup} label={stateWords.checkPage} />
    <PasteBox popup={popup} open={false} />
  </Empty>
)

export const Checking = ({ subject }: { subject: Subject }) => (
  <Empty tone="calm" {...stateWords.checking[subject]}>
    <progress class="progress" aria-label={stateWords.checking[subject].title} />
  </Empty>
)

/** The way on from each reason: looking once more, opening the part that was closed, or pasting the text. */
const OFFERS: Readonly<Record<NothingReason, 'check' | 'again' | 'frame' | 'turn-on' | 'paste' | 'none'>> = {
  'no-advert': 'check',
  several: 'none',
  'too-long': 'none',
  empty: 'again',
  'other-language': 'none',
  removed: 'again',
  'log-in': 'again',
  'bot-wall': 'again',
  frame: 'frame',
  pdf: 'paste',
  'browser-page': 'none',
  store: 'none',
  source: 'none',
  reader: 'none',
  file: 'paste',
  policy: 'paste',
  'site-access': 'again',
  'off-site': 'turn-on',
  'off-page': 'turn-on',
}

type NothingState = Extract<PageState, { status: 'nothing' }>

export function Nothing({ popup, state }: { popup: Popup; state: NothingState }) {
  const { reason, count, frame } = state
  const address = frame !== undefined && URL.canParse(frame) ? new URL(frame) : undefined
  const offer = OFFERS[reason]
  return (
    <Empty tone="calm" {...stateWords.nothing(reason, { count, frame: address?.host })}>
      {offer === 'check' ? <CheckButton popup={popup} label={stateWords.checkPage} /> : null}
      {offer === 'again' ? <CheckButton popup={popup} label={stateWords.checkAgain} /> : null}
      {offer === 'frame' && address !== undefined ? (
        <button type="button" class="button button-main" onClick={() => popup.openPart(address.href)}>
          {stateWords.openFrame}
        </button>
      ) : null}
      {offer === 'turn-on' ? <TurnOn popup={popup} /> : <PasteBox popup={popup} open={offer === 'paste'} />}
    </Empty>
  )
}

const TurnOn = ({ popup }: { popup: Popup }) => {
  const facts = popup.site?.facts.value
  if (popup.site === undefined || facts?.off === undefined) return null
  return <Switches site={popup.site} facts={facts} />
}

export const Failed = ({ popup, code }: { popup: Popup; code: FailureCode }) => (
  <Empty tone="trouble" {...stateWords.failed[code]}>
    {code === 'no-permission' || code === 'off' ? null : (
      <CheckButton popup={popup} label={stateWords.checkAgain} />
    )}
    {code === 'no-permission' ? <PasteBox popup={popup} open={false} /> : null}
  </Empty>
)
