/**
 * Calls back whenever an element may have come to stand elsewhere on the screen: by scrolling, resizing, or because
 * what is around it moved. Events alone, no timers: an idle page costs nothing.
 */
export function followPosition(
  element: Element,
  home: Document,
  moved: () => void,
  signal: AbortSignal,
): void {
  const passive = { signal, passive: true, capture: true }
  for (const document of documentsBetween(element.ownerDocument, home)) {
    // Captured at the window: any scrolling element on the way moves the field.
    document.defaultView?.addEventListener('scroll', moved, passive)
    document.defaultView?.addEventListener('resize', moved, passive)
    for (const type of ['transitionend', 'animationend', 'toggle', 'fullscreenchange'])
      document.addEventListener(type, moved, passive)
  }
  const resized = new ResizeObserver(moved)
  resized.observe(element)
  signal.addEventListener('abort', () => resized.disconnect())
  watchShift(element, moved, signal)
}

function documentsBetween(inner: Document, outer: Document): Document[] {
  const documents = [inner]
  let document = inner
  while (document !== outer) {
    const above = document.defaultView?.frameElement?.ownerDocument
    if (above === undefined) break
    document = above
    documents.push(above)
  }
  return documents
}

/** A hundred steps and all of it: any move by a pixel leaves the last. */
const STEPS = Array.from({ length: 101 }, (_, at) => at / 100)

/**
 * What is put in above the element moves it and tells nobody. An intersection observer whose root is drawn in to just
 * the element's place does tell: after any move some of it lies outside.
 */
function watchShift(element: Element, moved: () => void, signal: AbortSignal): void {
  const { ownerDocument } = element
  let observer: IntersectionObserver | undefined
  const watch = () => {
    observer?.disconnect()
    if (signal.aborted) return
    const before = element.getBoundingClientRect()
    let isFirst = true
    observer = new IntersectionObserver(
      () => {
        // The first answer only tells how things stand, unless the element moved before it came.
        const stands = isFirst && isSamePlace(before, element.getBoundingClientRect())
        isFirst = false
        if (stands) return
        moved()
        watch()
      },
      { root: ownerDocument, rootMargin: marginAround(before, ownerDocument), threshold: STEPS },
    )
    observer.observe(element)
  }
  watch()
  signal.addEventListener('abort', () => observer?.disconnect())
}

const isSamePlace = (one: DOMRect, other: DOMRect): boolean =>
  one.top === other.top && one.left === other.left && one.right === other.right && one.bottom === other.bottom

/** Draws the viewport in to where an element stands; leaves it as it is while that is out of sight. */
function marginAround({ top, left, right, bottom }: DOMRect, document: Document): string {
  const { clientWidth, clientHeight } = document.documentElement
  const inSight = bottom > 0 && top < clientHeight && right > 0 && left < clientWidth
  const gaps = inSight ? [top, clientWidth - right, clientHeight - bottom, left] : [0, 0, 0, 0]
  return gaps.map((gap) => `${-Math.floor(gap)}px`).join(' ')
}
