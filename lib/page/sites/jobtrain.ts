import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.jobtrain.co.uk'],
  advert: /^\/[^/]+\/Job\/JobDetail\?.*JobId=\d+/i,
}

const site: Site = {
  id: 'jobtrain',
  address,
  verified: true,
  doubt: 'Only the address and the title are known.',
  root: [],
  title: ['.h3[class*="jt-page-"]', 'h1'],
  fields: {},
  urls: ['https://www.jobtrain.co.uk/example/Job/JobDetail?JobId=1234'],
  notUrls: ['https://www.jobtrain.co.uk/example/Home/Job'],
}

export default site
