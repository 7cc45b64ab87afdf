import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['*.breezy.hr'], advert: /^\/p\/[\da-f]{12}/ }

const site: Site = {
  id: 'breezy',
  address,
  verified: true,
  doubt: 'The element with the description is from memory.',
  root: ['.position .description', '.description'],
  title: ['.position h1', 'h1'],
  fields: { location: ['li.location'] },
  urls: ['https://example.breezy.hr/p/0123456789ab-night-baker'],
  notUrls: ['https://example.breezy.hr/', 'https://example.breezy.hr/json'],
}

export default site
