/**
 * The applicant tracking systems and job boards on which the manifest asks to run. Short and frozen:
 * a browser disables an extension whose update asks for more. Every other site comes by a click.
 */
export const ADVERT_HOSTS = [
  'https://www.civilservicejobs.service.gov.uk/*',
  'https://*.greenhouse.io/*',
  'https://*.lever.co/*',
  'https://*.workable.com/*',
  'https://*.ashbyhq.com/*',
  'https://*.smartrecruiters.com/*',
  'https://*.teamtailor.com/*',
  'https://*.myworkdayjobs.com/*',
  'https://*.pinpointhq.com/*',
  'https://*.bamboohr.com/*',
  'https://*.recruitee.com/*',
  'https://*.personio.com/*',
  'https://www.linkedin.com/*',
  'https://uk.linkedin.com/*',
  'https://uk.indeed.com/*',
  'https://www.reed.co.uk/*',
  'https://www.totaljobs.com/*',
  'https://www.cv-library.co.uk/*',
  'https://www.jobs.nhs.uk/*',
  'https://www.jobs.ac.uk/*',
] as const
