import { FOREIGN_HEADINGS, type Group } from './advert-words.ts'
import { isInEditablePart } from './editable-parts.ts'
import { groupOfHeading, plain } from './heading-group.ts'

/*
 * The headings of a page that tell of an advert. Data in `advert-words.ts`, judged in
 * `generic.ts`.
 */

export const MOST_LOOKED_AT = 300
export const LONGEST_HEADING = 90
const LONGEST_LINK = 300

export const HEADING_LIKE = 'h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,label,summary,u,[role=heading]'

function groupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 3 || text.length > LONGEST_HEADING) return undefined
  return groupOfHeading(text)
}

/** The same for other languages; asked only where English headings tell nothing. */
export function foreignGroupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 4 || text.length > LONGEST_HEADING) return undefined
  const words = plain(text)
  return FOREIGN_HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** A heading in a link, a menu or an editor is no part of an advert; a link never closed holds the whole page, so it is none. */
export function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a[href],nav,[role=navigation],footer')
  if (link !== null && (link.localName !== 'a' || (link.textContent ?? '').length < LONGEST_LINK)) return true
  return isInEditablePart(element)
}

export type Signs = ReadonlyMap<Group, readonly Element[]>

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
