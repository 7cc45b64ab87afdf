import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.eploy.net', '*.eploy.co.uk'],
  advert: /\/vacancies\/\d+\/[^/]+\.html/,
}

const site: Site = {
  id: 'eploy',
  address,
  verified: false,
  doubt: 'Its adverts stand on employers’ own hosts; the address form is from memory.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://example.eploy.net/vacancies/1234/night-baker.html'],
  notUrls: ['https://example.eploy.net/vacancies/vacancy-search-results.aspx'],
}

export default site
