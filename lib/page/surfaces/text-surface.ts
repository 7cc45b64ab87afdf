import type { Span } from '../../model/finding.ts'
import type { Highlighter, Mark } from '../show/highlight.ts'
import { endsOf, rangeOf, spotOf } from './ranges.ts'
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
  let marks: readonly Mark[] = []
  const standsAt = (old: Range, span: Span): boolean => {
    const read = reading()
    const ends = read === undefined ? undefined : endsOf(read, span)
    return (
      ends !== undefined &&
      old.startContainer === ends.startContainer &&
      old.startOffset === ends.startOffset &&
      old.endContainer === ends.endContainer &&
      old.endOffset === ends.endOffset &&
      old.startContainer.isConnected
    )
  }
  return {
    draw(spans) {
      // Ranges move along with the text by themselves. One that stands right is kept: each new one would be carried
      // along too, at every key, until the browser throws it away.
      const before = marks
      marks = spans.flatMap((span, at) => {
        const old = before[at]
        if (old?.name === span.name && standsAt(old.range, span)) return [old]
        const found = range(span)
        return found === undefined ? [] : [{ name: span.name, range: found }]
      })
      highlighter.draw(owner, marks)
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
export function watchText(
  element: Element | ShadowRoot,
  changed: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed)
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
}
