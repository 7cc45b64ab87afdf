import type { Span } from '../model/finding.ts'
import type { Highlighter } from './highlight.ts'
import { rangeOf, spotOf } from './ranges.ts'
import type { Reading } from './read.ts'
import type { Spot, Surface } from './surface.ts'

type Drawn = Pick<Surface, 'draw' | 'rectsOf' | 'reveal' | 'caret'>

/** Marks, rectangles and caret for text that stands in the page as text nodes. */
export function drawnText(
  document: Document,
  highlighter: Highlighter,
  reading: () => Reading | undefined,
): Drawn {
  const owner = {}
  const range = (span: Span): Range | undefined => {
    const read = reading()
    return read === undefined ? undefined : rangeOf(read, span)
  }
  return {
    draw(spans) {
      highlighter.draw(
        owner,
        spans.flatMap((span) => {
          const found = range(span)
          return found === undefined ? [] : [{ name: span.name, range: found }]
        }),
      )
    },
    rectsOf: (span) => [...(range(span)?.getClientRects() ?? [])],
    reveal(span) {
      const start = range(span)?.startContainer.parentElement
      start?.scrollIntoView({ block: 'center', behavior: 'instant' })
    },
    caret(): Spot | undefined {
      const selection = document.getSelection()
      const read = reading()
      if (selection?.focusNode == null || read === undefined) return undefined
      return spotOf(read, selection.focusNode, selection.focusOffset)
    },
  }
}

/** Calls back when text or visibility below the element changes. */
export function watchText(element: Element | ShadowRoot, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed)
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
}
