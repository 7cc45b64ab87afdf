import type { JobFields } from '../model/advert.ts'
import { jobFields } from '../text/job-posting.ts'
import type { AdvertNotice } from './notice.ts'
import { firstOf } from './sites/first-of.ts'
import type { Site } from './sites/site.ts'

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** What the site's own fields say, as shown to people; fields that are empty are absent. */
function siteFields(document: Document, site: Site): Partial<JobFields> {
  const found = new Map<string, string>([['title', textOf(firstOf(document, site.title))]])
  for (const [name, selectors] of Object.entries(site.fields))
    found.set(name, textOf(firstOf(document, selectors)))
  const { labelled } = site
  for (const element of labelled === undefined ? [] : document.querySelectorAll(labelled.each)) {
    const name = labelled?.names[textOf(element.querySelector(labelled.label)).toLowerCase()]
    if (name !== undefined && (found.get(name) ?? '') === '')
      found.set(name, textOf(element.querySelector(labelled?.value ?? '')))
  }
  return Object.fromEntries([...found].filter(([, text]) => text !== ''))
}

/** What is stated of the noticed job beside its text. */
export function fieldsOf(document: Document, noticed: AdvertNotice): Partial<JobFields> {
  const stated =
    noticed.source === 'site'
      ? siteFields(document, noticed.site)
      : noticed.source === 'structured'
        ? jobFields(noticed.posting)
        : {}
  const title = stated.title ?? textOf(titleOf(document, noticed))
  return title === '' ? stated : { ...stated, title }
}

const LONGEST_TITLE = 150

/** The element that shows the advert's title: where the site tells, else the page's first main heading. */
export function titleOf(document: Document, noticed: AdvertNotice): Element | undefined {
  if (noticed.source === 'site') return firstOf(document, noticed.site.title)
  const stated = noticed.source === 'structured' ? (jobFields(noticed.posting).title ?? '').toLowerCase() : ''
  const headings = [...document.querySelectorAll('h1')].filter((heading) => {
    const text = textOf(heading)
    return (
      text !== '' &&
      text.length <= LONGEST_TITLE &&
      heading.closest('nav, [hidden], [aria-hidden=true]') === null
    )
  })
  if (stated === '') return headings[0]
  // Stated, it must be the same: a board's name stands in a heading as well.
  return headings.find((heading) => textOf(heading).toLowerCase().includes(stated))
}
