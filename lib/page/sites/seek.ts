import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.seek.com.au', 'www.seek.co.nz', 'au.seek.com', 'nz.seek.com'],
  advert: /^\/job\/\d+|[?&]jobId=\d+/,
  spa: true,
  telling: ['[data-automation="jobAdDetails"]'],
}

const site: Site = {
  id: 'seek',
  address,
  verified: true,
  root: ['[data-automation="jobAdDetails"]'],
  title: ['[data-automation="job-detail-title"]'],
  fields: {
    employer: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    salary: ['[data-automation="job-detail-salary"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
  },
  urls: ['https://www.seek.com.au/job/81234567'],
  notUrls: ['https://www.seek.com.au/baker-jobs'],
}

export default site
