import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.jobvite.com'],
  advert: /\/job\/o\w{6,}/,
  telling: ['.jv-job-detail-description'],
}

const site: Site = {
  id: 'jobvite',
  address,
  verified: false,
  doubt: 'The address and its data are known; the selectors are from memory.',
  root: ['.jv-job-detail-description'],
  title: ['.jv-header'],
  fields: { location: ['.jv-job-detail-meta'] },
  urls: [
    'https://jobs.jobvite.com/example/job/oAbCdEfGh',
    'https://jobs.jobvite.com/careers/example/job/oAbCdEfGh?src=x',
  ],
  notUrls: ['https://jobs.jobvite.com/example/jobs'],
}

export default site
