import { type JobPosting, readJobPostings } from '../../text/job-posting.ts'
import { POSTING_ITEM, postingsInItems } from './microdata.ts'

const JSON_LD = 'script[type^="application/ld+json" i]'

/**
 * The JobPostings that the page states, each once: as JSON-LD, else as microdata. Structured data tells of an
 * advert; it is never its text.
 */
export function postingsIn(document: Document): JobPosting[] {
  const found = new Map<string, JobPosting>()
  for (const script of document.querySelectorAll(JSON_LD)) {
    for (const posting of readJobPostings(script.textContent ?? ''))
      found.set(`${String(posting.get('title'))}\n${String(posting.get('description'))}`, posting)
  }
  return found.size > 0 ? [...found.values()] : postingsInItems(document)
}

/** Whether there is any, without reading it. */
export function statesPosting(document: Document): boolean {
  for (const script of document.querySelectorAll(JSON_LD))
    if (/jobposting/i.test(script.textContent ?? '')) return true
  return document.querySelector(POSTING_ITEM) !== null
}
