import { fitsHost } from '../notice/fits-host.ts'

/** Where an applicant tracking system or a job board has its adverts written. */
interface EditingPage {
  readonly hosts: readonly string[]
  /** Fits path, query and fragment. */
  readonly path: RegExp
}

/*
 * Addresses as their makers' help pages and public code give them; what stands behind a log-in nobody here has seen.
 * Missing one costs little: there the text itself tells. Pages for notes, mails and score cards are left out.
 */
const PAGES: readonly EditingPage[] = [
  { hosts: ['*.greenhouse.io'], path: /^\/(?:plans|jobs?_?posts?|jobapps)\b.*\b(?:edit|new|post)/ },
  { hosts: ['hire.lever.co', 'hire.eu.lever.co'], path: /^\/(?:jobs|postings)\/.*\b(?:edit|new)\b/ },
  { hosts: ['*.workable.com'], path: /^\/backend\/jobs\/(?:new|[^/]+\/edit)/ },
  { hosts: ['app.ashbyhq.com'], path: /^\/jobs?\b.*\b(?:posting|description|edit|new)/ },
  { hosts: ['app.teamtailor.com'], path: /\/jobs\/(?:new|[^/]+\/(?:edit|pitch))/ },
  { hosts: ['app.recruitee.com'], path: /\/offers\/(?:new|[^/]+\/edit)/ },
  { hosts: ['*.pinpointhq.com'], path: /^\/(?:admin|app)\/.*\bjobs?\b.*\b(?:edit|new|description)/ },
  { hosts: ['*.bamboohr.com'], path: /^\/hiring\/(?:jobs|openings?)\/(?:new|.*edit|.*details)/ },
  {
    hosts: ['*.personio.com', '*.personio.de'],
    path: /^\/recruiting\/positions?\b.*\b(?:edit|new|description)/,
  },
  { hosts: ['www.smartrecruiters.com'], path: /^\/app\/jobs\/(?:create|.*\/(?:edit|advert|ad))/ },
  { hosts: ['www.linkedin.com'], path: /^\/(?:job-posting|talent\/post-a-job|talent\/job-posting)\b/ },
  { hosts: ['employers.indeed.com'], path: /(?:post-job|jobs\/(?:edit|new)|job-description)/ },
  { hosts: ['recruiter.reed.co.uk', 'www.reed.co.uk'], path: /^\/recruiter\/.*(?:post|edit|advert)/ },
  { hosts: ['www.jobs.nhs.uk'], path: /^\/employer\/.*\b(?:create|edit|advert)/ },
]

/** Whether people write adverts at this address. */
export function isEditingPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname, search, hash } = new URL(url)
  const rest = pathname + search + hash
  return PAGES.some(({ hosts, path }) => fitsHost(hostname, hosts) && path.test(rest))
}
