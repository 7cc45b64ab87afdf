import { ADDRESSES, addressAt, type Whereabouts } from '../sites/addresses.ts'
import { mayLookLikeAdvert } from './hint.ts'
import { mayHost, openShadowOf, type ShadowOf } from './shadow-of.ts'
import { statesPosting } from './structured.ts'

const TELLING = ADDRESSES.flatMap(({ telling }) => telling ?? [])
/** A page of more elements than this is large. */
const LARGE = 1000

/** On small pages they are searched for at once; on large ones browsers are far slower with them all in one list. */
const tells = (document: Document): boolean =>
  document.getElementsByTagName('*').item(LARGE) === null
    ? document.querySelector(TELLING.join()) !== null
    : TELLING.some((selector) => document.querySelector(selector) !== null)

/**
 * Whether a page is worth the page script: the cheapest sign first. An address that shows adverts is enough, because
 * its page may still be empty.
 */
export function hasAdvert(
  document: Document,
  whereabouts: Whereabouts,
  shadowOf: ShadowOf = openShadowOf,
): boolean {
  const address = addressAt(whereabouts)
  if (address !== undefined && address.mixed !== true) return true
  return (
    statesPosting(document) ||
    tells(document) ||
    mayLookLikeAdvert(document) ||
    looksSoInShadow(document, shadowOf)
  )
}

/** A page that keeps its text in shadow roots has few elements of its own; larger ones are not searched for them. */
const MOST_OUTSIDE = 150
const DEEPEST = 4

/** Whether what a shadow root holds may look like an advert. */
function looksSoInShadow(document: Document, shadowOf: ShadowOf): boolean {
  const within = (elements: HTMLCollectionOf<Element> | NodeListOf<Element>, depth: number): boolean => {
    if (elements.item(MOST_OUTSIDE) !== null) return false
    for (const element of elements) {
      const root = mayHost(element) ? shadowOf(element) : null
      if (root === null) continue
      for (const child of root.children) if (mayLookLikeAdvert(document, child)) return true
      if (depth < DEEPEST && within(root.querySelectorAll('*'), depth + 1)) return true
    }
    return false
  }
  return document.body !== null && within(document.body.getElementsByTagName('*'), 1)
}
