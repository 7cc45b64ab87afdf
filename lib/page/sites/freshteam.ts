import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['*.freshteam.com'], advert: /^\/jobs\/[^/]+\/[^/]+/ }

const site: Site = {
  id: 'freshteam',
  address,
  verified: false,
  doubt: 'All of it is from memory.',
  root: ['.job-details-content'],
  title: ['h1'],
  fields: {},
  urls: ['https://example.freshteam.com/jobs/AbCdEf123/night-baker'],
  notUrls: ['https://example.freshteam.com/jobs'],
}

export default site
