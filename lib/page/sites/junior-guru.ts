import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['junior.guru'], advert: /^\/jobs\/[\da-f]{16,}/, quiet: true }

const site: Site = {
  id: 'junior-guru',
  address,
  verified: true,
  root: [],
  title: ['h1'],
  fields: { employer: ['.job-subtitle a'] },
  urls: ['https://junior.guru/jobs/0123456789abcdef0123456789abcdef/'],
  notUrls: ['https://junior.guru/jobs/', 'https://junior.guru/jobs/praha/'],
}

export default site
