import type { Span } from '../../../../lib/model/finding.ts'
import { NO_ORGANISATION, type Organisation } from '../../../../lib/model/organisation.ts'
import type { ApplyOutcome, PageState } from '../../../../lib/model/page-state.ts'
import type { SiteFacts } from '../../../../lib/model/site.ts'
import type { AdvertChoice, KeepChoice, PopupClient } from '../../../../lib/ui/popup/client.ts'
import type { SiteClient } from '../../../../lib/ui/popup/site-client.ts'
import type { DoneState } from '../../../../lib/ui/popup/state.ts'

type Call =
  | { readonly did: 'show'; readonly span: Span }
  | { readonly did: 'hide'; readonly span: Span }
  | { readonly did: 'choose'; readonly frame: number }
  | { readonly did: 'copy-rich'; readonly html: string; readonly plain: string }
  | { readonly did: 'save'; readonly name: string; readonly type: string; readonly text: string }
  | { readonly did: 'panel' }
  | { readonly did: 'page'; readonly page: 'options' | 'reading' }
  | { readonly did: 'insert'; readonly text: string }
  | { readonly did: 'apply'; readonly span: Span; readonly suggestion: number }
  | { readonly did: 'marks'; readonly on: boolean; readonly balance: boolean }
  | { readonly did: 'keep'; readonly keep: KeepChoice }
  | { readonly did: 'check' }
  | { readonly did: 'copy'; readonly text: string }
  | { readonly did: 'tab' }
  | { readonly did: 'check-text'; readonly text: string }
  | { readonly did: 'open-part'; readonly address: string }
  | { readonly did: 'allow' | 'take-back' | 'options' }
  | { readonly did: 'turn'; readonly scope: 'site' | 'page'; readonly on: boolean }

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
  readonly organisation?: Organisation
  /** The result of a pasted text; absent where the check fails. */
  readonly checked?: DoneState
  readonly site?: SiteFacts
  /** Whether switching off can be stored. */
  readonly turns?: boolean
  /** What the browser answers when it is asked for a site. */
  readonly allowed?: boolean | 'elsewhere'
}

/** A client that remembers what was asked and answers as told. */
export function fakeClient(state: PageState | undefined, manner: Manner = {}): FakeClient {
  const {
    outcome = 'applied',
    shown = true,
    copies = true,
    marksOn = true,
    adverts = [],
    organisation = NO_ORGANISATION,
  } = manner
  const { checked, site, allowed = true, turns = true } = manner
  const calls: Call[] = []
  const listeners = new Set<(state: PageState | undefined) => void>()
  const note = async <T>(call: Call, answer: T): Promise<T> => {
    calls.push(call)
    return answer
  }
  const siteClient: SiteClient = {
    facts: async () => site,
    subscribe: () => () => undefined,
    allow: () => note({ did: 'allow' }, allowed),
    takeBack: () => note({ did: 'take-back' }, undefined),
    turn: (scope, on) =>
      turns ? note({ did: 'turn', scope, on }, undefined) : Promise.reject(new Error('full')),
    openOptions: () => note({ did: 'options' }, undefined),
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
    copyRich: (html, plain) => note({ did: 'copy-rich', html, plain }, copies),
    product: '0.0.0',
    save: (name, type, text) => note({ did: 'save', name, type, text }, undefined),
    show: (span) => note({ did: 'show', span }, shown),
    insert: (text) => note({ did: 'insert', text }, outcome),
    organisation: async () => organisation,
    apply: (span, suggestion) => note({ did: 'apply', span, suggestion }, outcome),
    marksOn: async () => marksOn,
    marks: (on, balance) => note({ did: 'marks', on, balance }, undefined),
    keep: (keep) => note({ did: 'keep', keep }, undefined),
    checkPage: () => note({ did: 'check' }, undefined),
    checkText: (text) =>
      checked === undefined
        ? Promise.reject(new Error('engine'))
        : note({ did: 'check-text', text }, { document: checked.document, assessment: checked.assessment }),
    openPart: (address) => note({ did: 'open-part', address }, undefined),
    site: siteClient,
    copy: (text) => note({ did: 'copy', text }, copies),
    openPage: (page) => note({ did: 'page', page }, undefined),
    openInTab: () => note({ did: 'tab' }, undefined),
    openPanel: () => note({ did: 'panel' }, undefined),
  }
}
