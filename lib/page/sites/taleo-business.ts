import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.tbe.taleo.net'],
  advert: /\/ats\/careers\/(?:v2\/)?viewRequisition\?/,
}

const site: Site = {
  id: 'taleo-business',
  address,
  verified: true,
  doubt: 'The address and its data are known, no selector.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://phh.tbe.taleo.net/phh01/ats/careers/v2/viewRequisition?org=EXAMPLE&cws=37&rid=42'],
  notUrls: ['https://phh.tbe.taleo.net/phh01/ats/careers/v2/searchResults?org=EXAMPLE&cws=37'],
}

export default site
