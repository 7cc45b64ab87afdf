import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.jobs.personio.com', '*.jobs.personio.de'],
  advert: /^\/job\/\d+/,
}

const site: Site = {
  id: 'personio',
  address,
  verified: false,
  doubt: 'Known: the main heading and the words of the apply link. The rest is told by its data or its look.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: [
    'https://example.jobs.personio.com/job/123456',
    'https://example.jobs.personio.de/job/123456?language=en',
  ],
  notUrls: ['https://example.jobs.personio.com/', 'https://example.jobs.personio.com/xml'],
}

export default site
