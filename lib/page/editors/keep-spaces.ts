/**
 * Firefox drops the space beside an element whose whole text is replaced (`a <b>young</b> team`), unless white
 * space counts there. For the length of one command it does: no style is drawn in between and no node is touched.
 */
export function keepingSpaces(document: Document, command: () => void): void {
  let sheet: CSSStyleSheet | undefined
  try {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(':focus, :focus * { white-space: pre-wrap !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Then the command does what it can, and what it did is verified as ever.
  }
  try {
    command()
  } finally {
    if (sheet !== undefined)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet)
  }
}
