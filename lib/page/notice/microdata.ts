import { asPosting, type JobPosting } from '../../text/job-posting.ts'
import { visibleText } from './visible-text.ts'

/** An element that says by its attributes that it is a JobPosting. */
export const POSTING_ITEM = '[itemtype$="/JobPosting" i]'

/** Nesting deeper than this is no honest page's. */
const DEEPEST = 6

/** The JobPostings that the page states in attributes beside its text. */
export function postingsInItems(document: Document): JobPosting[] {
  return [...document.querySelectorAll(POSTING_ITEM)]
    .filter((item) => item.parentElement?.closest(POSTING_ITEM) == null)
    .map((item) => asPosting(itemOf(item, DEEPEST)))
    .filter((posting) => posting.has('title') || posting.has('description'))
}

type Item = Record<string, unknown>

function itemOf(scope: Element, depth: number): Item {
  const item: Item = {}
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue
    const value =
      element.hasAttribute('itemscope') && depth > 0 ? itemOf(element, depth - 1) : textFor(element)
    // The first says it: later ones repeat it for small screens.
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) item[name] ??= value
  }
  return item
}

function textFor(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime')
  if (stated !== null) return stated
  // Neighbouring blocks of a description are kept apart; in a short field nothing is.
  return element.getAttribute('itemprop') === 'description'
    ? visibleText(element).trim()
    : (element.textContent?.trim() ?? '') ||
        (element.querySelector('meta[content]')?.getAttribute('content') ?? '')
}
