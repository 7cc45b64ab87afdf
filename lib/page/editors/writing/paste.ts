/**
 * Hands the editor a paragraph as if it had been pasted behind the one with the caret: the first line of a paste
 * goes on with that paragraph, so it is empty. The clipboard itself is neither read nor written.
 */
export const pasteParagraph = (root: HTMLElement, text: string): void =>
  void root.dispatchEvent(pasteOf(`\n${text}`))

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
