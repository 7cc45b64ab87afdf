import { type Browser, browser } from 'wxt/browser'
import { isMessageKey, readRequest } from './message-shapes.ts'
import type { AdvertDocument } from './model/advert.ts'
import type { Assessment } from './model/assessment.ts'
import type { Span } from './model/finding.ts'
import type { Keep } from './model/keep.ts'
import type { ApplyOutcome, FailureCode, PageReason, Subject } from './model/page-state.ts'

/** Every message: its direction is in its name, its reply is tied to its request. */
interface Messages {
  /** The small script on every page saw an advert or an editor: bring the rest. */
  'page>bg:wake': { request: { reason: 'advert' | 'editor' }; reply: null }
  'page>bg:check': { request: { subject: Subject; document: AdvertDocument }; reply: Assessment }
  'page>bg:nothing': { request: { reason: PageReason; count?: number }; reply: null }
  'page>bg:keep': { request: Keep; reply: null }
  /** Whether the person wants marks on this page, and the badge at editors of this site. */
  'page>bg:wanted': { request: null; reply: Wanted }
  'page>bg:hide-badge': { request: null; reply: null }
  /** The badge was clicked: the side panel, else the popup. */
  'page>bg:open-panel': { request: null; reply: null }
  /** The page is going away: what was known of it is forgotten. */
  'page>bg:gone': { request: null; reply: null }
  /** Brings the page script into the tab (activeTab) and checks what is there. */
  'ui>bg:check-page': { request: { tabId: number }; reply: null }
  'ui>bg:keep': { request: Keep; reply: null }
  /**
   * Finds out why the tab shows no advert, where the page or the browser tells; the answer arrives as a state.
   * `asked`: the person clicked our button there, which opens every page that can be opened.
   */
  'ui>bg:why': { request: { tabId: number; asked: boolean }; reply: null }
  /** Checks text that the person pasted; nothing of it is kept. */
  'ui>bg:check-text': { request: { text: string }; reply: CheckedText }
  'bg>page:start': { request: { asked: boolean }; reply: null }
  /** Checks what is selected and marks it, where it can be marked; `text` is what was selected. */
  'bg>page:selection': { request: null; reply: { marked: boolean; text: string } }
  /** The person changed where marks, or Evenhand as a whole, are wanted. */
  'bg>page:obey': { request: { marks: boolean; off: boolean }; reply: null }
  /** Rejects with `no-page` where the page that was checked is no longer there. */
  'ui>page:alive': { request: null; reply: null }
  'ui>page:show': { request: Span; reply: boolean }
  /** Takes one finding away until the page is left; false where it is no longer there. */
  'ui>page:hide': { request: Span; reply: boolean }
  'ui>page:apply': { request: Span & { suggestion: number }; reply: ApplyOutcome }
  /** Writes a paragraph into the draft; the text is the person's own or the one they chose. */
  'ui>page:insert': { request: { text: string }; reply: ApplyOutcome }
  'ui>page:marks': { request: { on: boolean; balance: boolean }; reply: null }
  /** Takes the field with the focus for a draft; false where there is none that may be read. */
  'bg>page:check-field': { request: null; reply: boolean }
  /** A keyboard command: the card at the caret, or the next or previous finding. */
  'bg>page:card': { request: { go: 'here' | 'next' | 'previous' }; reply: null }
}

/** What the person wants to see on a page. */
interface Wanted {
  readonly marks: boolean
  readonly badge: boolean
}

export interface CheckedText {
  readonly document: AdvertDocument
  readonly assessment: Assessment
}

export type MessageKey = keyof Messages
export type Request<K extends MessageKey> = Messages[K]['request']
export type Reply<K extends MessageKey> = Messages[K]['reply']
export type KeyTo<D extends 'bg' | 'page'> = Extract<MessageKey, `${string}>${D}:${string}`>

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode }

/** Where a message came from, as the browser tells it. */
export interface Sender {
  readonly tabId: number | undefined
  readonly frameId: number
  readonly url: string
}

export type Handlers<D extends 'bg' | 'page'> = {
  readonly [K in KeyTo<D>]: (request: Request<K>, sender: Sender) => Promise<Reply<K>> | Reply<K>
}

/** Thrown by the senders when the other side answered with a failure or not at all. */
export class MessageFailed extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}

interface Envelope {
  readonly key: MessageKey
  readonly request: unknown
}

function unwrap<T>(answer: Answer<T> | undefined): T {
  if (answer === undefined) throw new MessageFailed('background-gone')
  if (!answer.ok) throw new MessageFailed(answer.code)
  return answer.value
}

/** Once more after this, in milliseconds, where the background went away between question and answer. */
const SECOND_TRY = 250

/**
 * Asks the background; rejects with `MessageFailed`. A stopped background is started by the browser; one that stops
 * over a question is asked again, so a message may arrive twice.
 */
export async function askBackground<K extends KeyTo<'bg'>>(key: K, request: Request<K>): Promise<Reply<K>> {
  const ask = async (): Promise<Answer<Reply<K>> | undefined> => {
    try {
      return await browser.runtime.sendMessage({ key, request } satisfies Envelope)
    } catch {
      return undefined
    }
  }
  const first = await ask()
  if (first !== undefined || browser.runtime?.id === undefined) return unwrap(first)
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY))
  return unwrap(await ask())
}

/** Asks the page script in one frame of a tab; rejects with `MessageFailed('no-page')` where there is none. */
export async function askPage<K extends KeyTo<'page'>>(
  tabId: number,
  frameId: number,
  key: K,
  request: Request<K>,
): Promise<Reply<K>> {
  let answer: Answer<Reply<K>> | undefined
  try {
    answer = await browser.tabs.sendMessage(tabId, { key, request } satisfies Envelope, { frameId })
  } catch {
    throw new MessageFailed('no-page')
  }
  return unwrap(answer)
}

/**
 * Answers every message to this side. Messages from elsewhere, of the wrong direction or of the wrong shape
 * are refused: pages are hostile. Returns a function that stops listening.
 */
export function handle<D extends 'bg' | 'page'>(direction: D, handlers: Handlers<D>): () => void {
  const listener = (message: unknown, from: From, respond: (answer: Answer<unknown>) => void): boolean => {
    const envelope = readEnvelope(message)
    if (envelope === undefined || !envelope.key.includes(`>${direction}:`)) return false
    if (maySend(envelope.key, from)) void answer(handlers, envelope, from).then(respond)
    else respond(refused)
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

type From = Browser.runtime.MessageSender

const refused: Answer<never> = { ok: false, code: 'bad-request' }

function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null || !('key' in message) || !('request' in message))
    return undefined
  return isMessageKey(message.key) ? { key: message.key, request: message.request } : undefined
}

/** Only our own scripts send; interface messages come from our own pages, page messages from a tab's frame. */
function maySend(key: MessageKey, from: From): boolean {
  if (from.id !== browser.runtime.id) return false
  const ownPage = from.url?.startsWith(browser.runtime.getURL('/')) ?? false
  if (key.startsWith('ui>')) return ownPage
  if (key.startsWith('bg>')) return from.tab === undefined
  return from.tab !== undefined && !ownPage
}

async function answer<D extends 'bg' | 'page'>(
  handlers: Handlers<D>,
  envelope: Envelope,
  from: From,
): Promise<Answer<unknown>> {
  const request = readRequest(envelope.key, envelope.request)
  if (!request.ok) return refused
  const sender: Sender = { tabId: from.tab?.id, frameId: from.frameId ?? 0, url: from.url ?? '' }
  // The map ties each key to its request; a key looked up at run time needs this one widening.
  const handler = handlers[envelope.key as KeyTo<D>] as (request: unknown, sender: Sender) => unknown
  try {
    return { ok: true, value: await handler(request.value, sender) }
  } catch (error) {
    return { ok: false, code: error instanceof MessageFailed ? error.code : 'engine-failed' }
  }
}
