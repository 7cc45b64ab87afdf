import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  advert: /^\/[^/]+\/\d+(?:-|$)/,
  telling: ['.job-sections [itemprop="description"]'],
}

const site: Site = {
  id: 'smartrecruiters',
  address,
  verified: true,
  doubt: 'The itemprop names are from memory.',
  root: ['.job-sections', '.job-description-container', '[itemprop="description"]'],
  title: ['h1.job-title', '[itemprop="title"]', 'h1'],
  fields: {
    employer: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
    location: ['[itemprop="jobLocation"]', '.job-details [itemprop="address"]'],
    salary: ['[itemprop="baseSalary"]'],
  },
  urls: ['https://jobs.smartrecruiters.com/Example/743999123456789-night-baker'],
  notUrls: [
    'https://careers.smartrecruiters.com/Example',
    'https://jobs.smartrecruiters.com/sr-jobs/search?keyword=baker',
  ],
}

export default site
