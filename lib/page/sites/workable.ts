import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  advert: /^\/(?:[^/]+\/j\/[\dA-F]+|view\/)/,
  spa: true,
  telling: ['[data-ui="job-description"]'],
}

const site: Site = {
  id: 'workable',
  address,
  verified: true,
  doubt: 'The requirements and benefits parts are from memory.',
  root: ['[data-ui="job-description"],[data-ui="job-requirements"],[data-ui="job-benefits"]'],
  parts: true,
  title: ['[data-ui="job-title"]'],
  fields: { employer: ['[data-ui="company-name"]'], location: ['[data-ui="job-location"]'] },
  urls: [
    'https://apply.workable.com/example/j/0A1B2C3D4E/',
    'https://jobs.workable.com/view/abc123/night-baker',
  ],
  notUrls: ['https://apply.workable.com/example/', 'https://jobs.workable.com/search?query=baker'],
}

export default site
