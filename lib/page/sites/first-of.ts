/** The first element that one of the selectors finds. */
export function firstOf(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = document.querySelector(selector)
    if (found !== null) return found
  }
  return undefined
}
