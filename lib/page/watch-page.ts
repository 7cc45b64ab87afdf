/** After a move within the page, its script may take this long to show the next advert. Milliseconds. */
const SHOWING = 10_000
const QUIET = 400

/**
 * Calls back when the page may have another advert: after a move within a single-page site, while its script is
 * still at work, and when the advert's element has gone. `found` tells whether to go on waiting.
 */
export function watchPage(
  document: Document,
  { again, found }: { readonly again: () => void; readonly found: () => boolean },
  signal: AbortSignal,
): { readonly expect: () => void; readonly follow: (element: Element) => void } {
  const view = document.defaultView
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: AbortController | undefined
  let address = document.URL

  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      again()
      if (found()) waiting?.abort()
    }, QUIET)
  }

  const expect = () => {
    waiting?.abort()
    const mine = new AbortController()
    waiting = mine
    const observer = new MutationObserver(soon)
    if (document.body !== null) observer.observe(document.body, { subtree: true, childList: true })
    const limit = setTimeout(() => mine.abort(), SHOWING)
    mine.signal.addEventListener('abort', () => {
      observer.disconnect()
      clearTimeout(limit)
    })
    soon()
  }

  const moved = () => {
    if (document.URL === address) return
    address = document.URL
    expect()
  }

  const passive = { signal, passive: true }
  navigationOf(view)?.addEventListener('navigatesuccess', moved, passive)
  view?.addEventListener('popstate', moved, passive)
  view?.addEventListener('hashchange', moved, passive)

  // An element that leaves the page loses its size, so one observer on it alone tells.
  const gone = new ResizeObserver((entries) => {
    if (entries.some(({ target }) => !target.isConnected)) expect()
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    waiting?.abort()
    gone.disconnect()
  })
  return {
    expect,
    follow(element) {
      gone.disconnect()
      gone.observe(element)
    },
  }
}

/** Not every browser that we support has it. */
const navigationOf = (view: Window | null): EventTarget | undefined =>
  view !== null && 'navigation' in view && view.navigation instanceof EventTarget
    ? view.navigation
    : undefined
