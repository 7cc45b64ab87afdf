import { createI18n } from '@wxt-dev/i18n'
import { browser } from 'wxt/browser'
import { askBackground, handle } from '../../lib/messages.ts'
import type { SessionClient } from '../../lib/page/client.ts'
import type { ShadowOf } from '../../lib/page/notice/shadow-of.ts'
import { startSession } from '../../lib/page/session.ts'
import type { Session } from '../../lib/page/session-api.ts'
import type { BadgeLook, CardView } from '../../lib/page/show/card-view.ts'
import { mountBadge } from '../../lib/ui/badge/mount-badge.tsx'
import { mountCard } from '../../lib/ui/card/mount-card.tsx'
import { cardWords } from '../../lib/ui/words/card.ts'
import { editorBadgeWords } from '../../lib/ui/words/editor-badge.ts'
import { speakFrom } from '../../lib/ui/words/say.ts'
import { severityWords } from '../../lib/ui/words/terms.ts'

const view: CardView = {
  mount: mountCard,
  announcement: ({ quote, severity }, { index, count }) =>
    `${quote}. ${severityWords[severity].name}. ${cardWords.position(index, count)}.`,
}

const badgeLook: BadgeLook = {
  mount: mountBadge,
  get hidden() {
    return editorBadgeWords.hidden
  },
}

/** Closed roots too, by the one call that each browser has for it. */
const shadowOf: ShadowOf = (element) => {
  if (!(element instanceof HTMLElement)) return null
  const root: unknown =
    'openOrClosedShadowRoot' in element
      ? element.openOrClosedShadowRoot
      : browser.dom?.openOrClosedShadowRoot(element)
  return root instanceof ShadowRoot ? root : element.shadowRoot
}

/** Starts the page's session and returns what a second injection does; `stopped` is called when it ends. */
export function startPage(stopped: () => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  signal.addEventListener('abort', stopped)
  const { t } = createI18n()
  speakFrom((name) => {
    try {
      return t(name)
    } catch {
      // Cut off by an update of the extension: as below.
      controller.abort()
      return ''
    }
  })
  /** After an update of the extension this script is cut off: it takes its marks away and ends. */
  const orCutOff = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      if (browser.runtime?.id === undefined) controller.abort()
      throw error
    }
  }
  const client: SessionClient = {
    check: (subject, document) => orCutOff(askBackground('page>bg:check', { subject, document })),
    nothing: async (reason, count) => {
      await orCutOff(askBackground('page>bg:nothing', { reason, ...(count === undefined ? {} : { count }) }))
    },
    keep: async (keep) => {
      await orCutOff(askBackground('page>bg:keep', { ...keep, at: new Date().toISOString() }))
    },
    hideBadge: async () => {
      await orCutOff(askBackground('page>bg:hide-badge', null))
    },
    openPanel: async () => {
      await orCutOff(askBackground('page>bg:open-panel', null))
    },
    wanted: () => orCutOff(askBackground('page>bg:wanted', null)),
  }
  const mode = import.meta.env.MODE === 'production' ? 'closed' : 'open'
  const session = startSession({ document, client, view, badgeLook, mode, shadowOf, signal })
  listen(session, controller)
  // What fails is told to the popup by the background; the page itself is left alone.
  const look = () => void session.start(false).catch(() => undefined)
  const passive = { signal, passive: true }
  window.addEventListener(
    'pagehide',
    () => void askBackground('page>bg:gone', null).catch(() => undefined),
    passive,
  )
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), passive)
  look()
  return look
}

function listen(session: Session, controller: AbortController): void {
  /** Whether the feminine-coded words are drawn too, which lasts while the popup shows them. */
  let balance = false
  const stop = handle('page', {
    'bg>page:start': async ({ asked }) => {
      await session.start(asked)
      return null
    },
    'ui>page:alive': () => null,
    'ui>page:show': (span) => session.show(span),
    'ui>page:hide': (span) => session.hide(span),
    'ui>page:apply': ({ suggestion, ...span }) => session.apply(span, suggestion),
    'bg>page:selection': () => session.selection(),
    'bg>page:obey': ({ marks, off }) => {
      if (off) controller.abort()
      else session.marks({ on: marks, balance })
      return null
    },
    'ui>page:insert': ({ text }) => session.insert(text),
    'ui>page:marks': (wanted) => {
      balance = wanted.balance
      session.marks(wanted)
      return null
    },
    'bg>page:check-field': () => session.checkField(),
    'bg>page:card': ({ go }) => {
      session.card(go)
      return null
    },
  })
  controller.signal.addEventListener('abort', stop)
}
