import { labelOf, namesAdvert } from '../drafts/draft.ts'
import { mayBeDraft } from '../drafts/draft-hint.ts'
import { hasAdvert } from './has-advert.ts'
import { isSinglePage, mayHoldEditor } from './hosts.ts'
import type { ShadowOf } from './shadow-of.ts'

/*
 * All that runs on a page without an advert: one look, and then nothing, or the one listener that its host allows.
 * What it sees brings the page script, which looks for itself.
 */

/** A page that its script still builds is waited for this long, in milliseconds. */
const SHELL = 10_000
const QUIET = 300
const EDITABLE = 'textarea, input[type=text], input:not([type]), [contenteditable]'
const MOST_EDITORS = 20

/** Calls `wake` at most once. */
export function probe(
  document: Document,
  wake: (reason: 'advert' | 'editor') => void,
  shadowOf?: ShadowOf,
): void {
  // Made only where something is to be attached: most pages end at the first look.
  let stop: AbortController | undefined
  let woken = false
  const found = (reason: 'advert' | 'editor') => {
    woken = true
    stop?.abort()
    wake(reason)
  }
  const look = (): boolean => {
    if (hasAdvert(document, document.location, shadowOf)) found('advert')
    else if (holdsDraft(document)) found('editor')
    return woken
  }

  if (look()) return
  const { hostname } = document.location
  if (!mayHoldEditor(hostname) && !isSinglePage(hostname)) return
  stop = new AbortController()
  const { signal } = stop
  if (mayHoldEditor(hostname)) {
    // A page may have given its editor the focus before this script came.
    const { activeElement } = document
    if (activeElement !== null && isEditable(activeElement)) {
      found('editor')
      return
    }
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && isEditable(target)) found('editor')
      },
      { signal, passive: true, capture: true },
    )
  }
  // Editors in frames of their own often write the whole document anew, which takes every listener away.
  if (document.URL === 'about:blank') watchRewriting(document, () => probe(document, wake, shadowOf), signal)
  if (isSinglePage(hostname)) watchMoves(document, look, signal)
}

/** Search boxes have the focus often; of one-line fields only those that are called after a job count. */
function isEditable(element: Element): boolean {
  const field = element.closest(EDITABLE)
  if (field?.localName === 'input') return namesAdvert(labelOf(field))
  return field !== null || element.ownerDocument.designMode === 'on'
}

/** An editor that was loaded with its advert in it is not waited for. */
function holdsDraft(document: Document): boolean {
  if (document.designMode === 'on') return mayBeDraft(document.body?.textContent ?? '', '')
  let looked = 0
  for (const field of document.querySelectorAll('textarea, [contenteditable]')) {
    looked += 1
    if (looked > MOST_EDITORS) return false
    const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')
    if (text.length > 0 && mayBeDraft(text, labelOf(field))) return true
  }
  return false
}

/** Calls back once when another document has been written over this one, and has come to rest. */
function watchRewriting(document: Document, again: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop()
      again()
    }, QUIET)
  })
  const limit = setTimeout(() => stop(), SHELL)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(limit)
  }
  // Only the document's own children: what is written into its body says nothing.
  observer.observe(document, { childList: true })
  signal.addEventListener('abort', stop)
}

/** Looks again after a move within the page, and while the page is still a shell. */
function watchMoves(document: Document, look: () => boolean, signal: AbortSignal): void {
  let address = document.URL
  let waiting: AbortController | undefined
  const expect = () => {
    waiting?.abort()
    const mine = new AbortController()
    waiting = mine
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (look()) mine.abort()
      }, QUIET)
    })
    observer.observe(document.documentElement, { subtree: true, childList: true })
    const limit = setTimeout(() => mine.abort(), SHELL)
    mine.signal.addEventListener('abort', () => {
      // Nothing holds the observer from here on.
      if (waiting === mine) waiting = undefined
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(limit)
    })
  }
  const moved = () => {
    if (document.URL === address) return
    address = document.URL
    if (!look()) expect()
  }
  const view = document.defaultView
  const navigation: unknown = view !== null && 'navigation' in view ? view.navigation : undefined
  const source = navigation instanceof EventTarget ? navigation : view
  source?.addEventListener(source === view ? 'popstate' : 'navigatesuccess', moved, { signal, passive: true })
  signal.addEventListener('abort', () => waiting?.abort())
  expect()
}
