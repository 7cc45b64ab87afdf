/**
 * Hands the editor paragraphs as if they had been pasted: the first line of a paste goes on with the paragraph that
 * has the caret, so it is empty, but on an empty line. The clipboard itself is neither read nor written.
 */
export const pasteParagraphs = (root: HTMLElement, lines: readonly string[], isEmptyLine: boolean): void =>
  pasteLines(root, lines, isEmptyLine, '\n')

/** The same for an editor that makes only a break of one line's end, and a paragraph of two. */
export const pasteSpacedParagraphs = (
  root: HTMLElement,
  lines: readonly string[],
  isEmptyLine: boolean,
): void => pasteLines(root, lines, isEmptyLine, '\n\n')

function pasteLines(root: HTMLElement, lines: readonly string[], isEmptyLine: boolean, gap: string): void {
  root.dispatchEvent(pasteOf((isEmptyLine ? lines : ['', ...lines]).join(gap)))
}

function pasteOf(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true }
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { ...init, clipboardData })
  if (event.clipboardData?.getData('text/plain') === text) return event
  // Firefox empties what it is given, but fills one of its own from these two.
  const ofItsOwn: ClipboardEventInit & { dataType: string; data: string } = {
    ...init,
    dataType: 'text/plain',
    data: text,
  }
  return new ClipboardEvent('paste', ofItsOwn)
}
