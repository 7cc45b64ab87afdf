import { around } from '../sites/site-root.ts'
import {
  FOREIGN_HEADINGS,
  type Group,
  OF_ONESELF,
  OF_STUDY,
  PHRASES,
  TITLE,
  TO_READER,
} from './advert-words.ts'
import { isInEditablePart } from './editable-parts.ts'
import { groupOfHeading, plain } from './heading-group.ts'
import { visibleText } from './visible-text.ts'

/*
 * Tells an advert by its look where nothing states it: headings that adverts have, then the words below them.
 * Runs on every page, so the cheap tests come first and most pages end after the first.
 */

const ENOUGH_WORDS = 80
const ENOUGH_POINTS = 6
const MOST_LOOKED_AT = 300
/** A page of more elements than this is not looked at: looking itself would be felt. */
const MOST_ON_PAGE = 12_000
const LONGEST_HEADING = 90
const LONGEST_LINK = 300
/** Nor is a text of more code units than this, though its elements be few. */
const LONGEST_TEXT = 200_000
/** An advert is short: a root of more elements than this is a list or a whole site. */
const MOST_ELEMENTS = 2500

const HEADING_LIKE = 'h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,label,summary,u'

function groupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 4 || text.length > LONGEST_HEADING) return undefined
  return groupOfHeading(text)
}

/** The same for other languages; asked only where English headings tell nothing. */
function foreignGroupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 4 || text.length > LONGEST_HEADING) return undefined
  const words = plain(text)
  return FOREIGN_HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** A heading in a link, a menu or an editor is no part of an advert; a link never closed holds the whole page, so it is none. */
function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a[href],nav,[role=navigation]')
  if (link !== null && (link.localName !== 'a' || (link.textContent ?? '').length < LONGEST_LINK)) return true
  return isInEditablePart(element)
}

type Signs = ReadonlyMap<Group, readonly Element[]>

function collect(
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

const says = (signs: Signs): boolean => signs.has('duties') || signs.has('requirements')

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Widens to the parent while that adds prose and not the rest of the page. */
function widen(root: Element): Element {
  let best = root
  let words = wordsIn(best.textContent ?? '')
  for (
    let parent = root.parentElement;
    parent !== null && parent.localName !== 'body';
    parent = parent.parentElement
  ) {
    const text = parent.textContent ?? ''
    if (text.length > LONGEST_TEXT) break
    const more = wordsIn(text)
    if (words >= ENOUGH_WORDS && more > words * 1.5) break
    best = parent
    words = more
  }
  return best
}

/** A link or button to apply by. */
function offersToApply(body: Element): boolean {
  let looked = 0
  for (const control of body.querySelectorAll('a,button,input[type=button],input[type=submit]')) {
    looked += 1
    if (looked > MOST_LOOKED_AT) return false
    if (/^\s*(?:apply\b|i'm interested)/i.test(control.getAttribute('value') ?? control.textContent ?? ''))
      return true
  }
  return false
}

interface Look {
  readonly root: Element
  readonly points: number
  /** The headings that tell, which stand in the root. */
  readonly headings: readonly Element[]
}

/**
 * The advert that the page, or the part of it given, looks like, or undefined.
 * Looks at headings first, at text only below them.
 */
export function looksLikeAdvert(document: Document, body: Element | null = document.body): Look | undefined {
  // Asking for one element by number stops there; asking for their count walks them all.
  if (body === null || body.getElementsByTagName('*').item(MOST_ON_PAGE) !== null) return undefined
  let signs = collect(body.querySelectorAll(HEADING_LIKE))
  if (!says(signs)) signs = collect(body.getElementsByTagName('p'))
  if (!says(signs)) return foreignAdvert(document, body) ?? withoutHeadings(body)
  // The same part twice and again is a list of adverts.
  if ([...signs.values()].some((elements) => elements.length > 4)) return undefined
  const headings = [...signs.values()].flat()
  const found = around(headings)
  if (found === undefined) return undefined
  if (found.getElementsByTagName('*').item(MOST_ELEMENTS) !== null) return undefined
  if ((found.textContent ?? '').length > LONGEST_TEXT) return undefined
  const root = widen(found)
  const text = plain(visibleText(root))
  if (wordsIn(text) < ENOUGH_WORDS || speaksOtherwise(text)) return undefined
  let points = 0
  for (const group of signs.keys()) points += group === 'duties' || group === 'requirements' ? 2 : 1
  if (TITLE.test(plain(`${document.title} ${body.querySelector('h1')?.textContent ?? ''}`))) points += 1
  if (offersToApply(body)) points += 1
  points += Math.min(4, PHRASES.filter((phrase) => phrase.test(text)).length)
  return points >= ENOUGH_POINTS ? { root, points, headings } : undefined
}

/** An advert in another language, by its headings alone: they must say both what is done and what is asked. */
function foreignAdvert(document: Document, body: Element): Look | undefined {
  if (/^en\b/i.test(document.documentElement.lang)) return undefined
  const signs = collect(body.querySelectorAll(HEADING_LIKE), foreignGroupOf)
  if (!signs.has('duties') || !signs.has('requirements')) return undefined
  if ([...signs.values()].some((elements) => elements.length > 4)) return undefined
  const headings = [...signs.values()].flat()
  const found = around(headings)
  return found === undefined ? undefined : { root: widen(found), points: ENOUGH_POINTS, headings }
}

/** A short advert may have no headings: then its title, a way to apply and its words must all say so. */
function withoutHeadings(body: Element): Look | undefined {
  const title = body.querySelector('h1')
  if (title === null || !TITLE.test(plain(title.textContent ?? ''))) return undefined
  const place = body.querySelector('article') ?? body.querySelector('main, [role=main]')
  if (place === null || !place.contains(title) || !offersToApply(place) || isInEditablePart(place))
    return undefined
  return readsLikeAdvert(place) ? { root: place, points: ENOUGH_POINTS, headings: [] } : undefined
}

const LEAST_TO_READER = 2
const MOST_OF_ONESELF = 2
const MOST_OF_STUDY = 4

/** Whether a text with an advert's headings is a CV or the page of a course. Takes plain text. */
function speaksOtherwise(text: string): boolean {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const isOfOneself = times(TO_READER) < LEAST_TO_READER && times(OF_ONESELF) > MOST_OF_ONESELF
  return isOfOneself || times(OF_STUDY) > MOST_OF_STUDY
}

const PHRASES_ENOUGH = 3
const MOST_WORDS = 3000

/** Whether a text, whatever its headings, has the words of one advert. */
export function readsLikeAdvert(root: Element): boolean {
  const text = plain(visibleText(root))
  const words = wordsIn(text)
  if (words < ENOUGH_WORDS || words > MOST_WORDS || speaksOtherwise(text)) return false
  return PHRASES.filter((phrase) => phrase.test(text)).length >= PHRASES_ENOUGH
}
