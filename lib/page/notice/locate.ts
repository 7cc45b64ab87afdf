import { LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import { descriptionOf, type JobPosting } from '../../text/job-posting.ts'
import { isSeen } from '../sites/first-of.ts'
import { looksLikeAdvert } from './generic.ts'
import type { AdvertNotice } from './notice.ts'
import { narrowed, proseIn } from './prose.ts'

/*
 * Structured data says what the advert says, not where. Some runs of words from all over its description are looked
 * for in the page's text; the smallest element that holds nearly all of those found is where it stands.
 */

/** Words in a run, and how many runs are looked for. */
const RUN = 4
const MOST_RUNS = 60
/** Share of the runs that the page must show for the text to count as there. */
const SHOWN = 0.4
/** Share of the runs found that the element must hold. */
const HELD = 0.9

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(description: string): readonly string[] {
  const words = wordsOf(description.replace(/<[^<>]*>/g, ' ').replace(/&#?\w+;/g, ' '))
  const last = words.length - RUN
  const step = Math.max(1, Math.floor(last / MOST_RUNS))
  const runs = new Set<string>()
  for (let at = 0; at <= last; at += step) runs.add(` ${words.slice(at, at + RUN).join(' ')} `)
  return [...runs]
}

/** The page's words as one text, and the element in which each piece of it stands. */
interface PageText {
  text: string
  readonly starts: number[]
  readonly elements: Element[]
}

function gather(place: Element | ShadowRoot, page: PageText): PageText {
  const element = elementOf(place)
  for (let child = place.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof Element) {
      if (!LEFT_OUT_TAGS.has(child.localName)) gather(child, page)
    } else if (child.nodeType === Node.TEXT_NODE) {
      const words = wordsOf(child.nodeValue ?? '')
      if (words.length === 0) continue
      page.starts.push(page.text.length)
      page.elements.push(element)
      page.text += `${words.join(' ')} `
    }
  }
  return page
}

/** A shadow root is no element: what stands directly in it stands in its host. */
const elementOf = (place: Element | ShadowRoot): Element => (place instanceof Element ? place : place.host)

const above = ({ parentElement, parentNode }: Element): Element | undefined =>
  parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined)

function elementAt({ starts, elements }: PageText, at: number): Element | undefined {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return elements[low]
}

/** Which runs each element holds, itself or in its children. */
function holders(body: Element | ShadowRoot, runs: readonly string[]): Map<Element, Set<string>> {
  const page = gather(body, { text: ' ', starts: [], elements: [] })
  const held = new Map<Element, Set<string>>()
  for (const run of runs) {
    for (let at = page.text.indexOf(run); at !== -1; at = page.text.indexOf(run, at + 1)) {
      let element = elementAt(page, at + 1)
      for (; element !== undefined; element = above(element)) {
        const others = held.get(element)
        if (others === undefined) held.set(element, new Set([run]))
        else others.add(run)
      }
    }
  }
  return held
}

/** The smallest element that shows most of the text; undefined where the page does not show it. */
function elementShowing(body: Element | ShadowRoot, description: string): Element | undefined {
  const runs = runsOf(description)
  const held = holders(body, runs)
  const found = held.get(elementOf(body))?.size ?? 0
  if (found === 0 || found < runs.length * SHOWN) return undefined
  const enough = [...held].filter(([, some]) => some.size >= found * HELD).map(([element]) => element)
  // A page may hold its advert twice, once for small screens: only one of them is seen.
  const seen = enough.filter((element) => isSeen(element))
  const among = seen.length > 0 ? seen : enough
  return among.find((element) => !among.some((other) => other !== element && element.contains(other)))
}

/** A description this short is a summary of the advert, or none. */
const WHOLE = 100
/** Adverts speak to or of those who may apply; what is said of the employer alone does not. */
const SPEAKS_TO_READER = /\b(?:you|your|candidates?|applicants?|post ?holder)\b/i

/** Where in a shadow root the text of a posting stands; the host where it is spread over the whole root. */
export const placeOfPosting = (root: ShadowRoot, posting: JobPosting): Element | undefined =>
  elementShowing(root, descriptionOf(posting))

/** Where the noticed advert's text stands; undefined where the page does not show it (an empty shell). */
export function locate(document: Document, noticed: AdvertNotice): Element | undefined {
  if (noticed.root !== undefined) return noticed.root
  const { body } = document
  if (body === null || noticed.posting === undefined) return undefined
  const description = descriptionOf(noticed.posting)
  const shown = elementShowing(body, description)
  const isWhole = shown !== undefined && wordsOf(description).length >= WHOLE
  if (isWhole && SPEAKS_TO_READER.test(description)) return shown
  const look = looksLikeAdvert(document, body)
  // What is stated may be of the employer alone, and stand beside the advert.
  const isBeside = shown && look && !look.root.contains(shown) && !shown.contains(look.root)
  if (isWhole && isBeside !== true) return shown
  if (look !== undefined && (shown === undefined || isWhole || look.root.contains(shown)))
    return narrowed(look.root, look.headings)
  return proseIn(document) ?? shown
}
