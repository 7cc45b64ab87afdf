/**
 * How one family of editors takes text as if it had been typed. The selection is made before; what came of it is
 * read back after. Nothing here touches the page's nodes: the editor does, in its own way.
 */
export interface WritingPath {
  readonly id: string
  readonly takes: (root: HTMLElement) => boolean
  /** The selection covers what is to be replaced. */
  readonly replace: (root: HTMLElement, text: string) => void
  /** The caret stands at the end of a paragraph, or on an empty line, and the lines become paragraphs from there on. */
  readonly addParagraphs: (root: HTMLElement, lines: readonly string[], isEmptyLine: boolean) => void
  /** One step of the editor's own undo. */
  readonly undo: (root: HTMLElement) => void
  /** Whether the editor may do its work later, or not at all, without that being an error of ours. */
  readonly isLate: boolean
  /** How long the text must have rested for a change to be a step of its own for undo; milliseconds. */
  readonly rest?: number
}
