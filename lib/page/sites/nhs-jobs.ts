import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.jobs.nhs.uk', 'beta.jobs.nhs.uk'],
  advert: /^\/candidate\/jobadvert\/[^/]+/,
}

const site: Site = {
  id: 'nhs-jobs',
  address,
  verified: true,
  root: ['.wrap-paragraphs'],
  parts: true,
  title: ['#heading'],
  fields: {
    employer: ['#employer_name'],
    location: ['#employer_town'],
    salary: ['#fixed_salary', '#salary'],
    closingDate: ['#closing_date'],
    employmentType: ['#contract_type'],
  },
  urls: [
    'https://www.jobs.nhs.uk/candidate/jobadvert/C9123-26-0001',
    'https://beta.jobs.nhs.uk/candidate/jobadvert/C9123-26-0001',
  ],
  notUrls: ['https://www.jobs.nhs.uk/candidate/search/results?keyword=baker'],
}

export default site
