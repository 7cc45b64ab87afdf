import type { Block, Source } from '../../model/advert.ts'
import type { Edit, MarkName, Span } from '../../model/finding.ts'
import type { ApplyOutcome, Subject } from '../../model/page-state.ts'

export interface NamedSpan extends Span {
  readonly name: MarkName | 'evenhand-flash'
}

/** A place in what was read. */
export interface Spot {
  readonly block: string
  readonly at: number
}

/** What can be read, marked and perhaps written: an advert in the page, or one editor. */
export interface Surface {
  readonly subject: Subject
  readonly source: Source
  readonly element: HTMLElement | Element
  /** Reads afresh; spans given to the other functions are spans of the last reading. */
  readonly read: () => readonly Block[]
  /** The same while a person types, made cheaply; `read` has the last word. */
  readonly reread?: () => readonly Block[]
  /** Marks these spans and nothing else. */
  readonly draw: (spans: readonly NamedSpan[]) => void
  /** In the viewport of this surface's own document. */
  readonly rectsOf: (span: Span) => readonly DOMRect[]
  readonly reveal: (span: Span) => void
  /** Where the caret stands, when it stands here. */
  readonly caret: () => Spot | undefined
  /** Calls back whenever the text may have changed; stops with the signal. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void
  /** Only where the person writes. */
  readonly writer?: Writer
}

export interface Writer {
  /** Whether the span can be replaced as a whole without touching formatting. */
  readonly isPlain: (span: Span) => boolean
  /** Replaces one span and verifies. */
  readonly replace: (edit: Edit) => Promise<ApplyOutcome>
  /** Adds a paragraph of its own behind the caret's, or at the end, and verifies. */
  readonly insert: (text: string) => Promise<ApplyOutcome>
  /** One step of the editor's own undo; true when the text then is the one given. */
  readonly undo: (expected: readonly Block[]) => Promise<boolean>
}
