import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.reed.co.uk'],
  advert: /^\/jobs\/[^/]+\/\d+/,
  spa: true,
}

const site: Site = {
  id: 'reed',
  address,
  verified: true,
  doubt: 'The element with the description is from memory.',
  root: ['[itemprop="description"]', '[data-qa="jobDescription"]'],
  title: ['h1'],
  fields: {
    employer: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'span[itemprop="name"]'],
    location: ['[data-qa="regionMobileLbl"]', '[data-qa="localityMobileLbl"]', '[data-qa="jobLocationLbl"]'],
    salary: ['[data-qa="salaryLbl"]'],
  },
  urls: ['https://www.reed.co.uk/jobs/night-baker/51234567'],
  notUrls: ['https://www.reed.co.uk/jobs/baker-jobs-in-leeds', 'https://www.reed.co.uk/'],
}

export default site
