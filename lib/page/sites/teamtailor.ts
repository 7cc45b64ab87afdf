import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.teamtailor.com'],
  advert: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/\d+/,
}

const site: Site = {
  id: 'teamtailor',
  address,
  verified: false,
  doubt:
    'No selector of the page is known; the regional hosts are from memory. Its JobPosting tells the advert.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: [
    'https://example.teamtailor.com/jobs/1234567-night-baker',
    'https://example.na.teamtailor.com/jobs/1234567-night-baker',
  ],
  notUrls: ['https://example.teamtailor.com/jobs', 'https://example.teamtailor.com/people'],
}

export default site
