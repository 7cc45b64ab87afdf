import { editorAt, focusedIn } from '../editors/find-editor.ts'
import { openShadowOf, type ShadowOf } from '../notice/shadow-of.ts'
import type { Highlighter } from '../show/highlight.ts'
import { type Reading, read } from './read.ts'
import type { Surface } from './surface.ts'
import { drawnText, watchText } from './text-surface.ts'

/**
 * The paragraphs that a selection touches, read and marked where they stand: whole paragraphs, because half a
 * sentence would be judged wrongly. Undefined where nothing is selected or the selection stands in an editor.
 */
export function selectionSurface(
  document: Document,
  highlighter: Highlighter,
  shadowOf: ShadowOf = openShadowOf,
): Surface | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  // A range follows the page as it changes, a selection follows the person.
  const chosen = selection.getRangeAt(0).cloneRange()
  const { commonAncestorContainer: around } = chosen
  const root = around instanceof Element ? around : around.parentElement
  if (root === null || editorAt(root) !== undefined) return undefined
  let reading: Reading | undefined
  const surface: Surface = {
    subject: 'selection',
    source: 'text',
    element: root,
    read() {
      const all = read({ root, shadowOf })
      const blocks = all.blocks.filter(({ id }) =>
        all.maps.get(id)?.runs.some(({ node, from, to, at }) => touches(chosen, node, at, at + to - from)),
      )
      reading = { ...all, blocks }
      return blocks
    },
    ...drawnText(document, highlighter, () => reading),
    watch: (changed, signal) => watchText(root, changed, signal),
  }
  return surface.read().length > 0 ? surface : undefined
}

/** Whether a range holds at least one code unit of these in the node. */
function touches(range: Range, node: Text, from: number, to: number): boolean {
  return comparePoint(range, node, to) > 0 && comparePoint(range, node, from, 'end') < 0
}

/** Where a point lies from the range's start, or from its end: -1 before, 0 at, 1 after. */
function comparePoint(range: Range, node: Text, at: number, edge: 'start' | 'end' = 'start'): number {
  const point = node.ownerDocument.createRange()
  point.setStart(node, at)
  const how = edge === 'start' ? Range.START_TO_START : Range.END_TO_START
  // A node of a shadow root has no order among those outside.
  return node.getRootNode() === range.startContainer.getRootNode()
    ? point.compareBoundaryPoints(how, range)
    : 0
}

/** The words that are selected, in the page or in a text field; empty where none are. */
export function selectedText(document: Document): string {
  const field = focusedIn(document)
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const { value, selectionStart, selectionEnd } = field
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart)
      return value.slice(selectionStart, selectionEnd)
  }
  return document.getSelection()?.toString() ?? ''
}
