import { looksLikeAdvert } from './generic.ts'
import { ADDRESSES, addressAt, type Whereabouts } from './sites/addresses.ts'
import { statesPosting } from './structured.ts'

/** Searched for one by one: on large pages browsers are far slower with them all in one list. */
const tells = (document: Document): boolean =>
  ADDRESSES.some(({ telling }) => telling?.some((selector) => document.querySelector(selector) !== null))

/**
 * Whether a page is worth the page script: the cheapest sign first. An address that shows adverts is enough, because
 * its page may still be empty.
 */
export function hasAdvert(document: Document, whereabouts: Whereabouts): boolean {
  const address = addressAt(whereabouts)
  if (address !== undefined && address.mixed !== true) return true
  return statesPosting(document) || tells(document) || looksLikeAdvert(document) !== undefined
}
