import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.totaljobs.com', 'www.cwjobs.co.uk', 'www.jobsite.co.uk'],
  advert: /^\/job\/.*-job\d+/,
  spa: true,
  telling: ['.at-section-text-jobDescription-content', '.at-section-text-description-content'],
}

const site: Site = {
  id: 'totaljobs',
  address,
  verified: true,
  doubt: 'The header’s attributes are from memory.',
  root: ['.at-section-text-jobDescription-content', '.at-section-text-description-content'],
  title: ['[data-at="header-job-title"]'],
  fields: {
    employer: ['[data-at="metadata-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    salary: ['[data-at="metadata-salary"]'],
  },
  urls: [
    'https://www.totaljobs.com/job/night-baker/example-job101234567',
    'https://www.cwjobs.co.uk/job/developer/example-job101234567',
  ],
  notUrls: ['https://www.totaljobs.com/jobs/baker/in-leeds'],
}

export default site
