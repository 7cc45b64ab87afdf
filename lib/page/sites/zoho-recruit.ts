import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.zohorecruit.com', '*.zohorecruit.eu'],
  advert: /^\/jobs\/Careers\/\d+/,
  spa: true,
}

const site: Site = {
  id: 'zoho-recruit',
  address,
  verified: true,
  doubt: 'Known: the headings; the rest is told by its look.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://example.zohorecruit.eu/jobs/Careers/123456000001234567/Night-Baker'],
  notUrls: ['https://example.zohorecruit.com/jobs/Careers'],
}

export default site
