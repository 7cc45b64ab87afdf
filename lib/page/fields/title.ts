import { groupOfHeading } from '../notice/heading-group.ts'
import { shownText } from './field-text.ts'
import { shortLines } from './short-lines.ts'
import { surroundings } from './surroundings.ts'

const LONGEST_TITLE = 150

/** Headings of a page about jobs, not of one of them. */
const OF_THE_SITE =
  /^(?:careers?|jobs?|vacanc(?:y|ies)|(?:job|vacancy|position|result) \d+(?: of \d+)?|(?:career|job|current|vacancy|position) (?:opportunit(?:y|ies)|openings?|details?|vacanc(?:y|ies)|description|advert(?:isement)?)|work (?:with|for) us|join (?:us|our team)|open (?:positions?|roles?)|opportunities)$/i

function isTitle(heading: Element): boolean {
  const text = shownText(heading)
  return (
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !OF_THE_SITE.test(text) &&
    heading.closest('nav, footer, [hidden], [aria-hidden=true]') === null &&
    // The site's own name leads to its first page.
    heading.querySelector('a[href="/"], a[href="#"], a[id*="logo" i], a[class*="logo" i]') === null
  )
}

/** No heading of one part of an advert. */
const isOwnTitle = (heading: Element): boolean =>
  isTitle(heading) &&
  groupOfHeading(shownText(heading)) === undefined &&
  !/^(?:why|what|who|how|about|our|your|we|you|this)\b/i.test(shownText(heading))

/** @param stated the title that structured data gives, in lower case; '' where none does */
export function headingOf(
  document: Document,
  root: Element | undefined,
  stated: string,
): Element | undefined {
  const headings = [...document.querySelectorAll('h1, [role=heading][aria-level="1"]')].filter(isTitle)
  // Stated, it must be the same: a board's name stands in a heading as well.
  if (stated !== '')
    return [...headings, ...document.querySelectorAll('h2')].find((heading) =>
      shownText(heading).toLowerCase().includes(stated),
    )
  if (headings.length > 0) return headings.find((heading) => root?.contains(heading)) ?? headings[0]
  return root === undefined ? undefined : (headingBefore(document, root) ?? lineOfTitle(document, root))
}

/** Without a main heading: the first of the next rank in or before the text, then the line in bold next to it or in it. */
function headingBefore(document: Document, root: Element): Element | undefined {
  const before = [...document.querySelectorAll('h2')].find(
    (heading) => isOwnTitle(heading) && (root.contains(heading) || standsBefore(heading, root)),
  )
  if (before !== undefined) return before
  const bold = [...surroundings(root).querySelectorAll('strong, b')].filter(
    (line) =>
      isOwnTitle(line) &&
      line.closest('a[href]') === null &&
      (root.contains(line) || standsBefore(line, root)),
  )
  // One word is more likely a label.
  return bold.find((line) => /\s/.test(shownText(line))) ?? bold[0]
}

/** The line near the text that begins the page's own title. */
function lineOfTitle(document: Document, root: Element): Element | undefined {
  const title = document.title.replace(/\s+/g, ' ').trim().toLowerCase()
  return shortLines(surroundings(root), root).find(
    ({ element, text }) => text.length > 3 && title.startsWith(text.toLowerCase()) && isOwnTitle(element),
  )?.element
}

/** Whether an element stands before a place and not around it. */
const standsBefore = (element: Element, place: Element): boolean =>
  !element.contains(place) &&
  (element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The heading of a list of adverts, beside which one of them is shown. */
const OF_A_LIST = /\b(?:jobs|vacancies|results|openings|positions|roles)\b/i

/**
 * Beside a list, the main heading is the list's: the title is the heading of the part that holds the advert.
 * @param heading what would be the title
 */
export function nearerHeading(heading: Element | undefined, root: Element | undefined): Element | undefined {
  if (heading === undefined || root === undefined || !OF_A_LIST.test(shownText(heading))) return heading
  for (
    let place = root.parentElement;
    place !== null && !place.contains(heading);
    place = place.parentElement
  ) {
    const own = [...place.querySelectorAll('h1, h2, h3')].find(
      (one) => isOwnTitle(one) && standsBefore(one, root),
    )
    if (own !== undefined) return own
  }
  return heading
}
