import { around } from '../sites/site-root.ts'
import {
  APPLY,
  FOREIGN_HEADINGS,
  FOREIGN_TITLE,
  type Group,
  MORE_PHRASES,
  PHRASES,
  TITLE,
} from './advert-words.ts'
import { isInEditablePart } from './editable-parts.ts'
import { plain } from './heading-group.ts'
import { isAnother, isJob, labels, titleIn } from './judge.ts'
import { proseIn } from './prose.ts'
import {
  collect,
  HEADING_LIKE,
  LONGEST_HEADING,
  linesOf,
  MOST_ON_PAGE,
  offersToApply,
  says,
  TITLES,
} from './signs.ts'
import { visibleText } from './visible-text.ts'

/*
 * Tells an advert by its look where nothing states it: headings that adverts have, then the words below them.
 */

const ENOUGH_WORDS = 80
const ENOUGH_POINTS = 7
/** A text of more code units than this is not looked at, though its elements be few. */
const LONGEST_TEXT = 200_000
/** An advert is short: a root of more elements than this is a list or a whole site. */
const MOST_ELEMENTS = 2500

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

interface Look {
  readonly root: Element
  readonly points: number
  /** The headings that tell, which stand in the root. */
  readonly headings: readonly Element[]
}

const titlesIn = (body: Element): Element[] =>
  [...body.querySelectorAll(TITLES)].filter((title) => (title.textContent ?? '').trim() !== '')

/** The title that stands in a place, else before it, else the page's own; in plain text. */
function titleFor({ document, body }: Case, root: Element): string {
  const titles = titlesIn(body)
  const title = titles.find((one) => root.contains(one)) ?? titles[0]
  return titleIn(root, plain(title?.textContent ?? document.title))
}

/** A page and the part of it looked at. */
interface Case {
  readonly document: Document
  readonly body: Element
}

const isOfJobs = ({ document }: Case, title: string): boolean =>
  isJob(title) || TITLE.test(title) || TITLE.test(plain(document.title))

const phrasesIn = (text: string): number =>
  [...PHRASES, ...MORE_PHRASES].filter((phrase) => phrase.test(text)).length

/** Points for what every advert has a share of, whatever its headings. */
function pointsOf(page: Case, title: string, text: string): number {
  let points = Math.min(4, phrasesIn(text))
  if (isJob(title)) points += 2
  else if (isOfJobs(page, title)) points += 1
  if (offersToApply(page.body)) points += 1
  if (APPLY.test(text)) points += 1
  return points
}

/** What a heading that no advert has takes away, and what a page does that nothing says is about a job. */
const FOR_ANOTHER = 3
const FOR_NO_JOB = 4

/**
 * The advert that the page, or the part of it given, looks like, or undefined.
 * Looks at headings first, at text only below them.
 */
export function looksLikeAdvert(document: Document, body: Element | null = document.body): Look | undefined {
  // Asking for one element by number stops there; asking for their count walks them all.
  if (body === null || body.getElementsByTagName('*').item(MOST_ON_PAGE) !== null) return undefined
  const page = { document, body }
  let signs = collect(body.querySelectorAll(HEADING_LIKE))
  if (!says(signs)) signs = collect(body.getElementsByTagName('p'))
  if (!says(signs) && namesJob(page)) signs = collect(linesOf(body))
  if (!says(signs)) return foreignAdvert(document, body) ?? withoutHeadings(page)
  // The same part twice and again is a list of adverts.
  if ([...signs.values()].some((elements) => elements.length > 4)) return undefined
  const headings = [...signs.values()].flat()
  const found = around(headings)
  if (found === undefined) return undefined
  if (found.getElementsByTagName('*').item(MOST_ELEMENTS) !== null) return undefined
  if ((found.textContent ?? '').length > LONGEST_TEXT) return undefined
  const root = widen(found)
  const text = plain(visibleText(root))
  if (wordsIn(text) < ENOUGH_WORDS) return undefined
  const title = titleFor(page, root)
  const ofPage = titlesIn(body)[0]?.textContent ?? document.title
  if (isAnother(title, plain(document.title), text) || isAnother('', plain(ofPage), '')) return undefined
  let points = pointsOf(page, title, text)
  for (const group of signs.keys()) points += group === 'duties' || group === 'requirements' ? 2 : 1
  const { facts, others } = labels(root.parentElement ?? root)
  points += (facts >= 4 ? 2 : facts >= 2 ? 1 : 0) - others * FOR_ANOTHER
  // A call for speakers, tenants or carers asks and offers, too.
  if (!signs.has('duties') && facts < 2 && !isOfJobs(page, title)) points -= FOR_NO_JOB
  return points >= ENOUGH_POINTS ? { root, points, headings } : undefined
}

/** Whether the page is headed by the name of a job. */
function namesJob({ document, body }: Case): boolean {
  const title = plain(body.querySelector(TITLES)?.textContent ?? document.title)
  return (
    title !== '' &&
    title.length <= LONGEST_HEADING &&
    isJob(title) &&
    !isAnother(title, plain(document.title), '')
  )
}

/** The same for other languages; asked only where English headings tell nothing. */
function foreignGroupOf(element: Element): Group | undefined {
  const text = element.textContent ?? ''
  if (text.length < 4 || text.length > LONGEST_HEADING) return undefined
  const words = plain(text)
  return FOREIGN_HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** An advert in another language, by its headings or its title: they must say what only an advert says. */
function foreignAdvert(document: Document, body: Element): Look | undefined {
  const signs = collect(body.querySelectorAll(HEADING_LIKE), foreignGroupOf)
  if (signs.has('duties') && signs.has('requirements')) {
    if ([...signs.values()].some((elements) => elements.length > 4)) return undefined
    const headings = [...signs.values()].flat()
    const found = around(headings)
    return found === undefined ? undefined : { root: widen(found), points: ENOUGH_POINTS, headings }
  }
  if (!FOREIGN_TITLE.test((body.querySelector(TITLES)?.textContent ?? '').toLowerCase())) return undefined
  const root = proseIn(document)
  return root === undefined || !body.contains(root)
    ? undefined
    : { root, points: ENOUGH_POINTS, headings: [] }
}

/** An advert may have no headings: then its title, a way to apply and its words must all say so. */
function withoutHeadings(page: Case): Look | undefined {
  const { document, body } = page
  if (!namesJob(page)) return undefined
  const place = body.querySelector('article') ?? body.querySelector('main, [role=main]') ?? proseIn(document)
  if (place == null || !body.contains(place) || isInEditablePart(place)) return undefined
  if ((place.textContent ?? '').length > LONGEST_WITHOUT) return undefined
  if (!offersToApply(body) && !APPLY.test(plain(visibleText(place)))) return undefined
  return readsLikeAdvert(place) && labels(place).others === 0
    ? { root: place, points: ENOUGH_POINTS, headings: [] }
    : undefined
}

const PHRASES_ENOUGH = 3
const MOST_WORDS = 3000
/** In code units, scripts within it too. */
const LONGEST_WITHOUT = 60_000

/** Whether a text, whatever its headings, has the words of one advert. */
export function readsLikeAdvert(root: Element): boolean {
  const text = plain(visibleText(root))
  const words = wordsIn(text)
  if (words < ENOUGH_WORDS || words > MOST_WORDS || isAnother('', '', text)) return false
  return phrasesIn(text) >= PHRASES_ENOUGH
}
