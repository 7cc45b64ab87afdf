/**
 * Puts plain text on the clipboard; false where the browser does not allow it. Pages without a secure address
 * have no `navigator.clipboard`, so there the copy event is answered instead: nothing is added to the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

/** The same for formatted text, with plain text for where there is no formatting. */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/html', html), ...as('text/plain', plain) }),
    ])
    return true
  } catch {
    return copyByEvent(plain, html)
  }
}

function copyByEvent(text: string, html?: string): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', answer, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', answer, { capture: true })
  }
}
