import type { Group } from './advert-words.ts'
import { isInEditablePart } from './editable-parts.ts'
import { groupOfHeading } from './heading-group.ts'

/*
 * The headings of a page that tell of an advert. Data in `advert-words.ts`, judged in
 * `generic.ts`.
 */

export const MOST_LOOKED_AT = 300
/** A page of more elements than this is not looked at: looking itself would be felt. */
export const MOST_ON_PAGE = 12_000
export const LONGEST_HEADING = 90
const LONGEST_LINK = 300

export const HEADING_LIKE = 'h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,label,summary,u,[role=heading]'

export const TITLES = 'h1, [role=heading][aria-level="1"]'

function groupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 3 || text.length > LONGEST_HEADING) return undefined
  return groupOfHeading(text)
}

/** A heading in a link, a menu or an editor is no part of an advert; a link never closed holds the whole page, so it is none. */
export function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a[href],nav,[role=navigation],footer')
  if (link !== null && (link.localName !== 'a' || (link.textContent ?? '').length < LONGEST_LINK)) return true
  return isInEditablePart(element)
}

export type Signs = ReadonlyMap<Group, readonly Element[]>

/** Whether some heading speaks of the work or of who is to do it. */
export const says = (signs: Signs): boolean => signs.has('duties') || signs.has('requirements')

/** The elements that name a part of an advert, by the part. */
export function collect(
  elements: Iterable<Element>,
  group: (element: Element) => Group | undefined = groupOf,
): Signs {
  const found = new Map<Group, Element[]>()
  let looked = 0
  for (const element of elements) {
    looked += 1
    if (looked > MOST_LOOKED_AT) break
    const named = group(element)
    if (named === undefined || leadsElsewhere(element)) continue
    const others = found.get(named)
    if (others === undefined) found.set(named, [element])
    // The same words in a heading and its <strong> are one sign.
    else if (!others.some((other) => other.contains(element))) others.push(element)
  }
  return found
}

/** Lines in elements that say nothing by their names. */
export function* linesOf(body: Element): Generator<Element> {
  for (const line of body.querySelectorAll('div,span,li,font'))
    if (line.firstElementChild === null && (line.textContent ?? '').length <= LONGEST_HEADING) yield line
}

/** A link or button to apply by. */
export function offersToApply(body: Element): boolean {
  let looked = 0
  for (const control of body.querySelectorAll('a,button,input[type=button],input[type=submit]')) {
    looked += 1
    if (looked > MOST_LOOKED_AT) return false
    if (/^\s*(?:apply\b|i'm interested)/i.test(control.getAttribute('value') ?? control.textContent ?? ''))
      return true
  }
  return false
}
