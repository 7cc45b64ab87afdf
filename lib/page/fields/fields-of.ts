import type { JobFields } from '../../model/advert.ts'
import { isCountry, jobFields } from '../../text/job-posting.ts'
import type { AdvertNotice } from '../notice/notice.ts'
import { firstOf, lastOf } from '../sites/first-of.ts'
import type { Site } from '../sites/site.ts'
import { shownText, tidy } from './field-text.ts'
import { fieldsInPage } from './fields-in-page.ts'
import { shortLines } from './short-lines.ts'
import { payShown, placeShown } from './shown-as.ts'
import { surroundings } from './surroundings.ts'
import { headingOf, nearerHeading } from './title.ts'

/** What the site's own fields say, as shown to people; fields that are empty are absent. */
function siteFields(document: Document, site: Site): Partial<JobFields> {
  const found = new Map<string, string>([['title', shownText(firstOf(document, site.title))]])
  for (const [name, selectors] of Object.entries(site.fields)) {
    const one = site.last?.some((field) => field === name) === true ? lastOf : firstOf
    const shown = selectors.map((selector) => shownText(one(document, [selector])))
    found.set(name, shown.find((text) => text !== '') ?? '')
  }
  for (const [name, selectors] of Object.entries(site.joined ?? {})) {
    const pieces = selectors.map((selector) => shownText(firstOf(document, [selector])))
    if (pieces.every((piece) => piece !== '')) found.set(name, pieces.join(', '))
  }
  const { labelled } = site
  for (const element of labelled === undefined ? [] : document.querySelectorAll(labelled.each)) {
    const label = shownText(element.querySelector(labelled?.label ?? ''))
      .toLowerCase()
      .replace(/:$/, '')
    const name = labelled?.names[label]
    if (name !== undefined && (found.get(name) ?? '') === '')
      found.set(name, shownText(element.querySelector(labelled?.value ?? '')))
  }
  return Object.fromEntries([...found].filter(([, text]) => text !== ''))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether two texts may speak of the same thing: they share a word. */
function agree(one: string, other: string): boolean {
  const words = new Set(wordsOf(one))
  return wordsOf(other).some((word) => words.has(word))
}

/**
 * What is stated of the noticed job beside its text: structured data, else the site's fields, else labels in the page.
 * Where the site's own field says the same as the data, its words are taken: they are what the person sees.
 */
export function fieldsOf(document: Document, noticed: AdvertNotice, root?: Element): Partial<JobFields> {
  const { site, posting } = noticed
  const told = site === undefined ? {} : siteFields(document, site)
  const stated = posting === undefined ? {} : jobFields(posting)
  const heading = titleOf(document, noticed, root)
  const isTold = told.title !== undefined && heading !== undefined
  const title = isTold ? shownText(heading) : withoutExtra(shownText(heading), document.title)
  const shown: Partial<JobFields> = isTold ? { ...told, title } : told
  // Beside a list, the data may still be that of the advert before.
  const others = title !== '' && stated.title !== undefined && !agree(title, stated.title) ? {} : stated
  const found: Partial<JobFields> = { ...shown, ...others, ...agreeing(shown, others) }
  if (title !== '' && found.title === undefined) Object.assign(found, { title })
  if (root === undefined) return found
  const near = placeAround(root, heading)
  const lines = shortLines(near, root)
  // What only data states is said in the page's own words where it shows them.
  const { location, salary } = found
  if (shown.location === undefined && location !== undefined)
    Object.assign(found, { location: placeShown(lines, location) ?? location })
  if (shown.salary === undefined && salary !== undefined)
    Object.assign(found, { salary: payShown(lines, salary) ?? salary })
  // A line in bold is a guess; a label says it.
  const isGuess = shown.title === undefined && (heading?.localName === 'b' || heading?.localName === 'strong')
  const known = Object.fromEntries(
    Object.entries(found).filter(
      ([name]) => !(name === 'location' && isVague(found)) && !(name === 'title' && isGuess),
    ),
  )
  return { ...found, ...fieldsInPage(document, { root, near, title: heading, lines }, known) }
}

/** A country alone is no place to travel to, and some boards put the employer's name there. */
function isVague({ location, employer }: Partial<JobFields>): boolean {
  if (location === undefined) return true
  return location === employer || isCountry(location)
}

/** The smallest element around the text and the title; never the whole page where its main part can be told. */
function placeAround(root: Element, title: Element | undefined): Element {
  let place = root.closest('main, article, [role=main]') ?? root
  const close = surroundings(root)
  if (close.contains(place)) place = close
  while (title !== undefined && !place.contains(title) && place.parentElement !== null)
    place = place.parentElement
  return place
}

/** Places and pay are often stated in codes and for a year; what people see of them is fuller. */
const SHOWN_FIRST = new Set(['location', 'salary'])

function agreeing(shown: Partial<JobFields>, stated: Partial<JobFields>): Partial<JobFields> {
  const data = new Map(Object.entries(stated))
  return Object.fromEntries(
    Object.entries(shown).filter(
      ([name, text]) => SHOWN_FIRST.has(name) || agree(text, data.get(name) ?? text),
    ),
  )
}

/** "Night baker job description" is headed so; the page's own title has the job's name alone. */
function withoutExtra(heading: string, pageTitle: string): string {
  const name = tidy(pageTitle).replace(/\s+(?:job|vacancy|position)$/i, '')
  const begins = name.length > 3 && heading.toLowerCase().startsWith(`${name.toLowerCase()} `)
  return begins ? heading.slice(0, name.length) : heading
}

/** The element that shows the advert's title: where the site tells, else the heading that is most likely meant. */
export function titleOf(document: Document, noticed: AdvertNotice, root?: Element): Element | undefined {
  const { site, posting } = noticed
  const told = site === undefined ? undefined : firstOf(document, site.title)
  if (told !== undefined) return nearerHeading(told, root ?? noticed.root)
  const stated = posting === undefined ? '' : tidy(jobFields(posting).title ?? '').toLowerCase()
  return nearerHeading(headingOf(document, root ?? noticed.root, stated), root ?? noticed.root)
}
