import type { JobFields } from '../../model/advert.ts'
import { employerInPage, nameOfPage } from './employer-in-page.ts'
import { labelledFields } from './labelled.ts'
import { namedFields } from './named.ts'
import { partsOfTitle } from './page-title.ts'
import { payInLines, payInText } from './pay-in-text.ts'
import { placeInLines, placeInText } from './place-in-text.ts'
import type { ShortLine } from './short-lines.ts'

/** Where to look: the advert's text, the smallest element around it and the title, and the title itself. */
interface Places {
  readonly root: Element
  readonly near: Element
  readonly title: Element | undefined
  /** The short lines of `near`. */
  readonly lines: readonly ShortLine[]
}

const NEEDED = ['title', 'employer', 'location', 'salary'] as const

/** An address in a link to a map is where the job is. */
function placeOnMap(place: Element): string | undefined {
  const link = place.querySelector(
    'a[href*="google.com/maps"], a[href*="maps.google."], a[href*="goo.gl/maps"], a[href*="mapy.cz"], a[href*="openstreetmap.org"], a[href*="bing.com/maps"]',
  )
  const text = (link?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text.length > 2 && text.length <= 100 && !/\b(?:map|directions?|mapy)\b/i.test(text)
    ? text
    : undefined
}

/**
 * What the page says of the job beside what is known of it: by labels, by the names of its elements, by its own
 * title, and last by the words of the advert.
 * @param known what is stated; asked for nothing that is in it
 */
export function fieldsInPage(
  document: Document,
  { root, near, title, lines }: Places,
  known: Partial<JobFields>,
): Partial<JobFields> {
  if (NEEDED.every((name) => known[name] !== undefined)) return {}
  const found: Partial<JobFields> = { ...labelledFields(document, lines), ...known }
  const missing = () => new Set(NEEDED.filter((name) => found[name] === undefined))
  const named = namedFields(lines, title, missing())
  const job = found.title ?? ''
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  const isShown = (words: string) => lines.some(({ text }) => text.toLowerCase() === words.toLowerCase())
  const self = { name: nameOfPage(document), isShown, location: named.location ?? found.location }
  const [own, other] = [document.title, shared].map((text) => partsOfTitle(text, job, self))
  const fill = (more: Partial<JobFields>) => {
    for (const name of missing()) if (more[name] !== undefined) Object.assign(found, { [name]: more[name] })
  }
  fill(named)
  if (own !== undefined) fill(own)
  if (other !== undefined && shared.toLowerCase().includes(job.toLowerCase())) fill(other)
  const employer = missing().has('employer') ? employerInPage(document, title, near) : undefined
  if (employer !== undefined) fill({ employer })
  const location = missing().has('location')
    ? (placeOnMap(near) ?? placeInLines(lines) ?? placeInText(root, document))
    : undefined
  if (location !== undefined) fill({ location })
  const salary = missing().has('salary') ? (payInLines(lines) ?? payInText(root)) : undefined
  if (salary !== undefined) fill({ salary })
  return found
}
