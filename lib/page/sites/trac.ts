import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['apps.trac.jobs', 'www.healthjobsuk.com'],
  advert: /^\/(?:job-advert\/\d+|job\/)/,
}

const site: Site = {
  id: 'trac',
  address,
  verified: false,
  doubt: 'The addresses are known in part; no selector is.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: [
    'https://apps.trac.jobs/job-advert/1234567',
    'https://www.healthjobsuk.com/job/UK/Leeds/Example/Bakery/Baker-v123',
  ],
  notUrls: ['https://www.healthjobsuk.com/job_list', 'https://apps.trac.jobs/job-search'],
}

export default site
