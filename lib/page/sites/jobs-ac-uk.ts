import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['www.jobs.ac.uk'], advert: /^\/job\/[A-Z]{3}\d{3}\b/, quiet: true }

const site: Site = {
  id: 'jobs-ac-uk',
  address,
  verified: false,
  doubt: 'Only the address is known.',
  root: ['#job-description'],
  title: ['h1'],
  fields: {},
  urls: ['https://www.jobs.ac.uk/job/ABC123/night-baker'],
  notUrls: ['https://www.jobs.ac.uk/search/?keywords=baker'],
}

export default site
