import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['findajob.dwp.gov.uk'], advert: /^\/details\/\d+/, quiet: true }

const site: Site = {
  id: 'find-a-job',
  address,
  verified: true,
  doubt: 'Its data is known, no selector.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://findajob.dwp.gov.uk/details/12345678'],
  notUrls: ['https://findajob.dwp.gov.uk/search?q=baker'],
}

export default site
