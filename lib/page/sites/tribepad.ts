import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.tribepad.com'],
  advert: /^\/(?:v2\/)?jobs?\/(?:job\/)?[^/]+\/\d+/,
}

const site: Site = {
  id: 'tribepad',
  address,
  verified: false,
  doubt: 'Its adverts stand on employers’ own hosts; the address form there is known.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://careers.tribepad.com/jobs/job/Night-Baker/123'],
  notUrls: ['https://careers.tribepad.com/jobs/search'],
}

export default site
