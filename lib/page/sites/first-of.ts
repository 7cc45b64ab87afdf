type Place = Document | DocumentFragment | Element

/** Whether a person can see it; where nothing tells, it counts as seen. */
export const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility()

/** The first element that one of the selectors finds, one that is seen before one that is not. */
export function firstOf(place: Place, selectors: readonly string[]): Element | undefined {
  let hidden: Element | undefined
  for (const selector of selectors) {
    for (const found of place.querySelectorAll(selector)) {
      if (isSeen(found)) return found
      hidden ??= found
    }
  }
  return hidden
}

/** The last element that the first of the selectors with any finds. */
export function lastOf(place: Place, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = [...place.querySelectorAll(selector)].at(-1)
    if (found !== undefined) return found
  }
  return undefined
}
