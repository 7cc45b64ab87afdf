import type { JobFields } from '../model/advert.ts'
import type { Site } from './sites/site.ts'

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The first element that one of the selectors finds. */
export function firstOf(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = document.querySelector(selector)
    if (found !== null) return found
  }
  return undefined
}

/** What the site's own fields say, as shown to people; fields that are empty are absent. */
export function siteFields(document: Document, site: Site): Partial<JobFields> {
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
