export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Selects as a person would; resolves once the editor has been told. */
export async function select(root: HTMLElement, range: Range): Promise<void> {
  // Without the focus, some editors write at their start.
  root.focus({ preventScroll: true })
  putSelection(root.ownerDocument, range)
  await pause(0)
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
