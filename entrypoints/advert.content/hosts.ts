/**
 * The applicant tracking systems and job boards on which the manifest asks to run: frozen with the first release,
 * because a browser disables an extension whose update asks for more. Every other site comes by a click, or for
 * good when the person allows it.
 *
 * A host is here when many adverts of this country stand on it or are written on it, when its address is known from
 * more than memory, and when no personnel files lie on it. A test holds it against the sites that we know.
 */
export const ADVERT_HOSTS = [
  // The public sector
  'https://www.civilservicejobs.service.gov.uk/*',
  'https://findajob.dwp.gov.uk/*',
  'https://*.jobs.nhs.uk/*',
  'https://www.jobs.ac.uk/*',
  'https://*.tal.net/*',
  // Applicant tracking systems
  'https://*.ashbyhq.com/*',
  'https://*.greenhouse.io/*',
  'https://*.icims.com/*',
  'https://*.jobs.personio.com/*',
  'https://*.jobs.personio.de/*',
  'https://*.lever.co/*',
  'https://*.myworkdayjobs.com/*',
  'https://*.myworkdaysite.com/*',
  'https://*.pinpointhq.com/*',
  'https://*.recruitee.com/*',
  'https://*.smartrecruiters.com/*',
  'https://*.teamtailor.com/*',
  'https://*.workable.com/*',
  // Job boards
  'https://jobs.theguardian.com/*',
  'https://uk.indeed.com/*',
  'https://uk.linkedin.com/*',
  'https://www.cv-library.co.uk/*',
  'https://www.cwjobs.co.uk/*',
  'https://www.glassdoor.co.uk/*',
  'https://www.linkedin.com/*',
  'https://www.reed.co.uk/*',
  'https://www.totaljobs.com/*',
] as const
