import type { ComponentChildren } from 'preact'
import type { FailureCode, NothingReason, Subject } from '../../model/page-state.ts'
import { stateWords } from '../words/states.ts'
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
  </Empty>
)

export const Checking = ({ subject }: { subject: Subject }) => (
  <Empty tone="calm" {...stateWords.checking[subject]}>
    <progress class="progress" aria-label={stateWords.checking[subject].title} />
  </Empty>
)

interface NothingProps {
  readonly popup: Popup
  readonly reason: NothingReason
  readonly count: number | undefined
}

export const Nothing = ({ popup, reason, count }: NothingProps) => (
  <Empty tone="calm" {...stateWords.nothing(reason, count)}>
    {reason === 'no-advert' ? <CheckButton popup={popup} label={stateWords.checkPage} /> : null}
    {reason === 'empty' ? <CheckButton popup={popup} label={stateWords.checkAgain} /> : null}
  </Empty>
)

export const Failed = ({ popup, code }: { popup: Popup; code: FailureCode }) => (
  <Empty tone="trouble" {...stateWords.failed[code]}>
    {code === 'no-permission' ? null : <CheckButton popup={popup} label={stateWords.checkAgain} />}
  </Empty>
)
