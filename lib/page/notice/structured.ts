import { descriptionOf, type JobPosting, readJobPostings } from '../../text/job-posting.ts'
import { POSTING_ITEM, postingsInItems } from './microdata.ts'

const JSON_LD = 'script[type^="application/ld+json" i]'

const lettersOf = (text: string): string =>
  text.replace(/<[^<>]*>|&#?\w+;|[^\p{L}\p{N}]+/gu, '').toLowerCase()

/**
 * The JobPostings that the page states, each once: as JSON-LD, else as microdata. Structured data tells of an
 * advert; it is never its text. The same one may be stated once in markup and once without, or once without a
 * description, by a plug-in that knows only the title.
 */
export function postingsIn(document: Document): JobPosting[] {
  const stated = [...document.querySelectorAll(JSON_LD)].flatMap((script) =>
    readJobPostings(script.textContent ?? ''),
  )
  if (stated.length === 0) return postingsInItems(document)
  return stated.length === 1 ? stated : eachOnce(stated)
}

function eachOnce(stated: readonly JobPosting[]): JobPosting[] {
  const found = new Map<string, JobPosting>()
  const described = new Set<string>()
  for (const posting of stated) {
    const title = lettersOf(String(posting.get('title')))
    const description = lettersOf(descriptionOf(posting))
    if (description !== '') described.add(title)
    found.set(`${title}\n${description}`, posting)
  }
  for (const title of described) found.delete(`${title}\n`)
  return [...found.values()]
}

/** Whether there is any, without reading it. */
export function statesPosting(document: Document): boolean {
  for (const script of document.querySelectorAll(JSON_LD))
    if (/jobposting/i.test(script.textContent ?? '')) return true
  return document.querySelector(POSTING_ITEM) !== null
}
