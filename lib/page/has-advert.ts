import { looksLikeAdvert } from './generic.ts'
import { ADDRESSES, addressAt } from './sites/addresses.ts'
import { statesPosting } from './structured.ts'

/** Built once: one search of the page for all the elements that only adverts have. */
const TELLING = ADDRESSES.flatMap(({ telling }) => telling ?? []).join()

/**
 * Whether a page is worth the page script: the cheapest sign first. An address that shows adverts is enough, because
 * its page may still be empty.
 */
export function hasAdvert(document: Document, url: string): boolean {
  const address = URL.canParse(url) ? addressAt(new URL(url)) : undefined
  if (address !== undefined && address.mixed !== true) return true
  return (
    statesPosting(document) ||
    document.querySelector(TELLING) !== null ||
    looksLikeAdvert(document) !== undefined
  )
}
