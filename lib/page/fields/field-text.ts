/** White space made single, and the dashes, dots and bars at the ends taken off. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—\-|•·:,]+|[\s–—|•·:,]+$/g, '')
    .trim()

/** What an element shows as a field: its text, a `meta` element's content, an image's description. */
export function shownText(element: Element | null | undefined): string {
  if (element == null) return ''
  return tidy(element.getAttribute('content') ?? element.getAttribute('alt') ?? element.textContent ?? '')
}
