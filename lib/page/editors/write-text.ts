/** How one family of editors takes replaced text as if it had been typed. */
interface TextWriter {
  readonly id: string
  readonly takes: (root: HTMLElement) => boolean
  /** The selection already covers what is to be replaced. */
  readonly write: (root: HTMLElement, text: string) => void
}

/** Most editors listen to the browser's own editing; those that keep a model of their own come before it. */
const WRITERS: readonly TextWriter[] = [
  {
    id: 'insert-text',
    takes: () => true,
    write: (root, text) => void root.ownerDocument.execCommand('insertText', false, text),
  },
]

export function writeText(root: HTMLElement, text: string): void {
  WRITERS.find((writer) => writer.takes(root))?.write(root, text)
}
