import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.theguardian.com'],
  advert: /^\/job\/\d+\//,
  telling: ['.block.fix-text.job-description'],
}

const site: Site = {
  id: 'guardian-jobs',
  address,
  verified: true,
  doubt: 'Known from another board on the same platform.',
  root: ['.block.fix-text.job-description'],
  title: ['h1'],
  fields: {},
  labelled: {
    each: '.job-detail-description__row, dl > div',
    label: 'dt',
    value: 'dd',
    names: {
      employer: 'employer',
      recruiter: 'employer',
      location: 'location',
      salary: 'salary',
      'closing date': 'closingDate',
    },
  },
  urls: ['https://jobs.theguardian.com/job/9123456/night-baker/'],
  notUrls: ['https://jobs.theguardian.com/jobs/bakery/'],
}

export default site
