import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['*.recruitee.com'], advert: /^\/(?:l\/[a-z]{2}\/)?o\/[^/]+\/?$/ }

const site: Site = {
  id: 'recruitee',
  address,
  verified: false,
  doubt: 'Page selectors are from memory; its data tells the advert.',
  root: ['[data-testid="offer-description-container"]'],
  title: ['h1'],
  fields: {},
  urls: ['https://example.recruitee.com/o/night-baker'],
  notUrls: ['https://example.recruitee.com/', 'https://example.recruitee.com/o/night-baker/c/new'],
}

export default site
