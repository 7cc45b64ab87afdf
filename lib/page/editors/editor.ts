import type { Highlighter } from '../show/highlight.ts'
import type { Host } from '../show/host.ts'
import type { Surface } from '../surfaces/surface.ts'

/** What an editor adapter draws with. */
export interface Tools {
  readonly highlighter: Highlighter
  readonly host: Host
  readonly signal: AbortSignal
}

/** One kind of editor. Adapters are tried in order; the first that takes the element has it. */
export interface EditorAdapter {
  readonly id: string
  /** The editor's root when the element is such an editor, or stands in one, and may be checked. */
  readonly rootOf: (element: Element) => HTMLElement | undefined
  readonly open: (root: HTMLElement, tools: Tools) => Surface
}
