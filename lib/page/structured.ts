import type { JobPosting } from '../text/job-posting.ts'
import { readJobPostings } from '../text/job-posting.ts'

/** The JobPostings that the page states, each once. Structured data tells of an advert; it is never its text. */
export function postingsIn(document: Document): JobPosting[] {
  const found = new Map<string, JobPosting>()
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const posting of readJobPostings(script.textContent ?? ''))
      found.set(`${String(posting.get('title'))}\n${String(posting.get('description'))}`, posting)
  }
  return [...found.values()]
}
