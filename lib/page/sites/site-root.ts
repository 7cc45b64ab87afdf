import { firstOf, isSeen } from './first-of.ts'
import type { Site } from './site.ts'

/** Fewer letters than this are a place that its script has yet to fill. */
const LEAST_TEXT = 80

const isFilled = (element: Element): boolean => (element.textContent ?? '').trim().length >= LEAST_TEXT

/** The smallest element around all of them. */
export function around(elements: readonly Element[]): Element | undefined {
  let root = elements[0]
  while (root !== undefined && !elements.every((element) => root?.contains(element)))
    root = root.parentElement ?? undefined
  return root
}

/** Where the advert's text stands on this site's page; undefined where the page has no such place. */
export function siteRoot(place: Document | DocumentFragment, site: Site): Element | undefined {
  if (site.parts !== true) {
    const [first] = site.root.flatMap((selector) =>
      [...place.querySelectorAll(selector)].filter((element) => isFilled(element) && isSeen(element)),
    )
    return first ?? firstOf(place, site.root)
  }
  for (const selector of site.root) {
    const parts = [...place.querySelectorAll(selector)].filter((part) => /\S/.test(part.textContent ?? ''))
    // One of them may be short.
    const root = parts.some(isFilled) ? around(parts) : undefined
    if (root !== undefined && root.localName !== 'body') return root
  }
  return undefined
}
