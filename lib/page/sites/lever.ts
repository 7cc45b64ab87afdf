import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  advert: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/,
  telling: ['[data-qa="job-description"]'],
}

const site: Site = {
  id: 'lever',
  address,
  verified: true,
  root: ['[data-qa="job-description"],.section.page-centered,[data-qa="closing-description"]'],
  parts: true,
  title: ['.posting-headline h2'],
  fields: {
    employer: ['.main-header-logo img[alt]'],
    location: ['.posting-categories .location'],
    salary: ['[data-qa="salary-range"]'],
    workplace: ['.posting-categories .workplaceTypes'],
  },
  urls: [
    'https://jobs.lever.co/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d',
    'https://jobs.eu.lever.co/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d',
  ],
  notUrls: [
    'https://jobs.lever.co/example',
    'https://jobs.lever.co/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d/apply',
  ],
}

export default site
