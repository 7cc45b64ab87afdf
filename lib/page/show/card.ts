import type { CardProps, CardView } from './card-view.ts'
import { frameOffset } from './frame-offset.ts'
import type { Host } from './host.ts'
import { placeCard } from './place-card.ts'

/** What the card stands at. */
interface Anchor {
  readonly document: Document
  /** In the anchor document's viewport; empty when the words are gone. */
  readonly rects: () => readonly DOMRect[]
  /** Where in the viewport the pointer met the mark: words over two lines have two boxes. */
  readonly point?: { readonly x: number; readonly y: number }
}

export interface Card {
  readonly open: (anchor: Anchor, props: CardProps) => void
  /** Gives the focus back to where it was before the card took it. */
  readonly close: () => void
  /** Shows what was done and takes no more input; the focus stays where the words were written. */
  readonly settle: () => void
  readonly isOpen: () => boolean
  readonly holds: (target: EventTarget | null) => boolean
  readonly hasFocus: () => boolean
}

/** How long the card says what was done, in milliseconds. */
const SETTLED = 4000

interface Open {
  readonly box: HTMLElement
  readonly root: ShadowRoot
  readonly leave: () => void
  readonly unmount: () => void
  readonly stop: AbortController
}

/** The panel at a mark: where it stands and when it goes. What it says is the view's. */
export function createCard(document: Document, host: Host, view: CardView, signal: AbortSignal): Card {
  let open: Open | undefined
  /** Where the focus was, and the selection in it, before the card took it. */
  let back: (() => void) | undefined
  /** A card before this one had the focus, which the next takes only once it is drawn: meanwhile nobody has it. */
  let between = false

  // The badge may have the focus in the same root.
  const hasFocus = () =>
    open?.box.contains(open.root.activeElement) === true && open.root.activeElement !== null

  const takeAway = () => {
    open?.stop.abort()
    open?.unmount()
    open?.leave()
    open = undefined
  }

  const close = () => {
    if (open === undefined) return
    const had = hasFocus() || (between && isNowhere(document.activeElement))
    takeAway()
    if (had) back?.()
    back = undefined
    between = false
  }

  signal.addEventListener('abort', takeAway)
  return {
    isOpen: () => open !== undefined,
    hasFocus,
    holds: (target) => open !== undefined && target === host.element(),
    close,
    settle() {
      if (open === undefined) return
      const { box, stop } = open
      box.inert = true
      back = undefined
      const timer = setTimeout(close, SETTLED)
      stop.signal.addEventListener('abort', () => clearTimeout(timer))
    },
    open(anchor, props) {
      if (signal.aborted) return
      back ??= rememberFocus(anchor.document)
      between ||= hasFocus()
      takeAway()
      const { root, leave } = host.enter()
      const stop = new AbortController()
      const unmount = view.mount(root, props)
      const box = root.lastElementChild
      if (box === null || !isHtml(box)) return leave()
      box.style.setProperty('position', 'fixed')
      open = { box, root, leave, unmount, stop }
      const place = () => {
        if (!stand(anchor, box, document)) close()
      }
      place()
      // The view may grow or shrink, and the mark moves with what scrolls.
      const resized = new ResizeObserver(place)
      resized.observe(box)
      stop.signal.addEventListener('abort', () => resized.disconnect())
      const options = { signal: stop.signal, passive: true, capture: true }
      for (const one of new Set([document, anchor.document])) {
        one.defaultView?.addEventListener('scroll', place, options)
        one.defaultView?.addEventListener('resize', place, options)
        one.addEventListener('keydown', (event) => closeOnEscape(event, close), {
          signal: stop.signal,
          capture: true,
        })
      }
    },
  }
}

const isNowhere = (active: Element | null): boolean => active === null || active.localName === 'body'

// By what it can do, not by class: the host may stand in the document of another frame.
const isHtml = (element: Element): element is HTMLElement => 'style' in element && 'inert' in element

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape' || event.isComposing) return
  // The page must not close its own dialog as well.
  event.preventDefault()
  event.stopImmediatePropagation()
  close()
}

/** Puts the card at its mark; false when the mark is out of sight. */
function stand(anchor: Anchor, box: HTMLElement, document: Document): boolean {
  const view = document.defaultView
  const offset = frameOffset(anchor.document, document)
  const rects = anchor
    .rects()
    .map((rect) => new DOMRect(rect.x + offset.x, rect.y + offset.y, rect.width, rect.height))
  const mark = rects.find((rect) => contains(rect, anchor.point, offset)) ?? rects[0]
  if (view === null || mark === undefined) return false
  const viewport = { width: document.documentElement.clientWidth, height: view.innerHeight }
  if (mark.bottom < 0 || mark.top > viewport.height) return false
  const size = box.getBoundingClientRect()
  const { left, top } = placeCard(mark, size, viewport, caretLine(anchor.document, offset))
  box.style.setProperty('left', `${left}px`)
  box.style.setProperty('top', `${top}px`)
  box.style.setProperty('pointer-events', 'auto')
  return true
}

const contains = (rect: DOMRect, point: Anchor['point'], offset: { x: number; y: number }): boolean =>
  point !== undefined &&
  point.x + offset.x >= rect.left &&
  point.x + offset.x <= rect.right &&
  point.y + offset.y >= rect.top &&
  point.y + offset.y <= rect.bottom

/** The line with the caret, when it stands in rich text; for a field the browser does not tell. */
function caretLine(document: Document, offset: { x: number; y: number }): DOMRect | undefined {
  const selection = document.getSelection()
  const active = document.activeElement
  if (selection === null || selection.rangeCount === 0 || !(active instanceof HTMLElement)) return undefined
  if (!active.isContentEditable) return undefined
  const rect = [...selection.getRangeAt(0).getClientRects()].at(-1)
  return rect === undefined
    ? undefined
    : new DOMRect(rect.x + offset.x, rect.y + offset.y, rect.width, rect.height)
}

function rememberFocus(document: Document): () => void {
  const active = document.activeElement
  const selection = document.getSelection()
  const range =
    selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (!(active instanceof HTMLElement) || !active.isConnected) return
    active.focus({ preventScroll: true })
    // A field keeps its own caret; rich text needs it put back.
    if (!active.isContentEditable || range === undefined || !range.startContainer.isConnected) return
    const now = document.getSelection()
    now?.removeAllRanges()
    now?.addRange(range)
  }
}
