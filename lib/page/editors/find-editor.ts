import { contentEditable } from './content-editable.ts'
import type { EditorAdapter } from './editor.ts'
import { input } from './input.ts'
import { textarea } from './textarea.ts'

const ADAPTERS: readonly EditorAdapter[] = [textarea, input, contentEditable]

export interface FoundEditor {
  readonly adapter: EditorAdapter
  readonly root: HTMLElement
}

/** The editor that the element is, or stands in; undefined where we keep out. */
export function editorAt(element: Element): FoundEditor | undefined {
  for (const adapter of ADAPTERS) {
    const root = adapter.rootOf(element)
    if (root !== undefined) return { adapter, root }
  }
  return undefined
}

/** The element with the focus, also within open shadow roots. */
export function focusedIn(document: Document): Element | undefined {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement
  return active ?? undefined
}
