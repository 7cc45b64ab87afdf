import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['app.welcometothejungle.com', 'www.welcometothejungle.com'],
  advert: /^\/(?:jobs\/[^/]+|[a-z]{2}\/companies\/[^/]+\/jobs\/[^/]+)/,
  spa: true,
}

const site: Site = {
  id: 'welcome-to-the-jungle',
  address,
  verified: true,
  doubt: 'The address is known, no selector; its data is from memory.',
  root: [],
  title: ['h1', 'h2'],
  fields: {},
  urls: [
    'https://app.welcometothejungle.com/jobs/AbCd1234',
    'https://www.welcometothejungle.com/en/companies/example/jobs/night-baker_leeds',
  ],
  notUrls: ['https://www.welcometothejungle.com/en/jobs', 'https://app.welcometothejungle.com/'],
}

export default site
