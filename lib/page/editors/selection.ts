export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** How long at most the browser takes to tell of a selection, also on a busy machine. Milliseconds. */
const TOLD = 1000

/** Selects as a person would; resolves once the editor has been told. */
export async function select(root: HTMLElement, range: Range): Promise<void> {
  // Without the focus, some editors write at their start.
  root.focus({ preventScroll: true })
  const told = selectionTold(root.ownerDocument)
  putSelection(root.ownerDocument, range)
  await told
  await pause(0)
}

/**
 * The browser tells of a selection in a task of its own, which may come after any time-out. Until then an editor with
 * a model of its own writes with the formatting of the place where its caret was before.
 */
function selectionTold(document: Document): Promise<void> {
  return new Promise((done) => {
    const wait = new AbortController()
    const end = () => {
      wait.abort()
      clearTimeout(late)
      done()
    }
    const late = setTimeout(end, TOLD)
    document.addEventListener('selectionchange', end, { signal: wait.signal, passive: true })
  })
}

function putSelection(document: Document, range: Range): void {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Returns what puts the caret back where it was, or behind what is selected: nothing may be left to be typed over. */
export function keepCaret(root: HTMLElement): () => void {
  const { ownerDocument } = root
  const selection = ownerDocument.getSelection()
  const before =
    selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (before !== undefined && root.contains(before.startContainer)) putSelection(ownerDocument, before)
    else ownerDocument.getSelection()?.collapseToEnd()
  }
}

/** A part of the editor that the editor itself keeps from being written. */
export function isLocked(range: Range, root: HTMLElement): boolean {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const locked = element?.closest('[contenteditable="false"]') ?? null
  return locked !== null && root.contains(locked)
}
