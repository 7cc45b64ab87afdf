import type { Span } from '../../../../lib/model/finding.ts'
import type { ApplyOutcome, PageState } from '../../../../lib/model/page-state.ts'
import type { AdvertChoice, KeepChoice, PopupClient } from '../../../../lib/ui/popup/client.ts'

type Call =
  | { readonly did: 'show'; readonly span: Span }
  | { readonly did: 'hide'; readonly span: Span }
  | { readonly did: 'choose'; readonly frame: number }
  | { readonly did: 'save'; readonly name: string; readonly type: string; readonly text: string }
  | { readonly did: 'panel' }
  | { readonly did: 'apply'; readonly span: Span; readonly suggestion: number }
  | { readonly did: 'marks'; readonly on: boolean; readonly balance: boolean }
  | { readonly did: 'keep'; readonly keep: KeepChoice }
  | { readonly did: 'check' }
  | { readonly did: 'copy'; readonly text: string }
  | { readonly did: 'tab' }

export interface FakeClient extends PopupClient {
  readonly calls: Call[]
  /** Sends a later state, as storage would. */
  readonly tell: (state: PageState | undefined) => void
  readonly listeners: Set<(state: PageState | undefined) => void>
}

interface Manner {
  readonly outcome?: ApplyOutcome
  readonly shown?: boolean
  readonly copies?: boolean
  readonly marksOn?: boolean
  readonly adverts?: readonly AdvertChoice[]
}

/** A client that remembers what was asked and answers as told. */
export function fakeClient(state: PageState | undefined, manner: Manner = {}): FakeClient {
  const { outcome = 'applied', shown = true, copies = true, marksOn = true, adverts = [] } = manner
  const calls: Call[] = []
  const listeners = new Set<(state: PageState | undefined) => void>()
  const note = async <T>(call: Call, answer: T): Promise<T> => {
    calls.push(call)
    return answer
  }
  return {
    calls,
    listeners,
    tell: (next) => {
      for (const listener of listeners) listener(next)
    },
    state: async () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    adverts: () => adverts,
    choose: (frame) => note({ did: 'choose', frame }, undefined),
    hide: (span) => note({ did: 'hide', span }, true),
    save: (name, type, text) => note({ did: 'save', name, type, text }, undefined),
    show: (span) => note({ did: 'show', span }, shown),
    apply: (span, suggestion) => note({ did: 'apply', span, suggestion }, outcome),
    marksOn: async () => marksOn,
    marks: (on, balance) => note({ did: 'marks', on, balance }, undefined),
    keep: (keep) => note({ did: 'keep', keep }, undefined),
    checkPage: () => note({ did: 'check' }, undefined),
    copy: (text) => note({ did: 'copy', text }, copies),
    openInTab: () => note({ did: 'tab' }, undefined),
    openPanel: () => note({ did: 'panel' }, undefined),
  }
}
