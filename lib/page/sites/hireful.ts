import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.hireful.co.uk'],
  advert: /\/(?:vacancy|vacancies|job|jobs)\/[^/]*\d+/i,
}

const site: Site = {
  id: 'hireful',
  address,
  verified: false,
  doubt: 'Only the host is known.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://example.hireful.co.uk/vacancies/1234/night-baker'],
  notUrls: ['https://example.hireful.co.uk/vacancies/'],
}

export default site
