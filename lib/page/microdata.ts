import { asPosting, type JobPosting } from '../text/job-posting.ts'

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
  // Only the markup keeps the words of neighbouring blocks apart; it is read as text, never put into a page.
  return (
    stated ??
    (element.getAttribute('itemprop') === 'description' ? element.innerHTML : (element.textContent ?? ''))
  )
}
