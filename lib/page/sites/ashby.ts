import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.ashbyhq.com'],
  advert: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}(?!\/application)/,
  spa: true,
  telling: ['h1.ashby-job-posting-heading'],
}

const site: Site = {
  id: 'ashby',
  address,
  verified: true,
  doubt: 'The class of the sections with location and pay is from memory.',
  root: ['[class*="_descriptionText_"]'],
  title: ['h1.ashby-job-posting-heading'],
  fields: {},
  labelled: {
    each: '[class*="_section_"]',
    label: 'h2',
    value: 'p',
    names: { location: 'location', compensation: 'salary', 'employment type': 'employmentType' },
  },
  urls: ['https://jobs.ashbyhq.com/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d'],
  notUrls: [
    'https://jobs.ashbyhq.com/example',
    'https://jobs.ashbyhq.com/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d/application',
  ],
}

export default site
