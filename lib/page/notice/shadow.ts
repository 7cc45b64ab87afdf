import type { JobPosting } from '../../text/job-posting.ts'
import { looksLikeAdvert } from './generic.ts'
import { placeOfPosting } from './locate.ts'
import { mayHost, type ShadowOf } from './shadow-of.ts'

/** Elements that are asked for a shadow root, so that a huge page costs little. */
const MOST_ASKED = 4000
const DEEPEST = 4
/** The shadow roots below a place, outer before inner. */
export function shadowRootsIn(
  place: Document | ShadowRoot | Element,
  shadowOf: ShadowOf,
  depth = 0,
): ShadowRoot[] {
  const found: ShadowRoot[] = []
  let asked = 0
  for (const element of place.querySelectorAll('*')) {
    if (!mayHost(element)) continue
    asked += 1
    if (asked > MOST_ASKED) break
    const root = shadowOf(element)
    if (root === null) continue
    found.push(root)
    if (depth < DEEPEST) found.push(...shadowRootsIn(root, shadowOf, depth + 1))
  }
  return found
}

/** Where in a shadow root the page's advert stands: by the posting that the page states, else by its look. */
export function advertInShadow(
  document: Document,
  posting: JobPosting | undefined,
  shadowOf: ShadowOf,
): Element | undefined {
  for (const root of shadowRootsIn(document, shadowOf)) {
    const place =
      posting === undefined
        ? [...root.children].map((element) => looksLikeAdvert(document, element)?.root).find(Boolean)
        : placeOfPosting(root, posting)
    if (place !== undefined) return place
  }
  return undefined
}

/** The elements under a point, from the outermost shadow host to what lies deepest. */
export function elementsAt(document: Document, x: number, y: number, shadowOf: ShadowOf): Element[] {
  const path: Element[] = []
  let place: Document | ShadowRoot | null = document
  while (place !== null && path.length <= DEEPEST) {
    const element: Element | null = place.elementFromPoint(x, y)
    if (element === null || path.includes(element)) break
    path.push(element)
    place = shadowOf(element)
  }
  return path
}
