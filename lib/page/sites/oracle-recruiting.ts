import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.oraclecloud.com'],
  advert:
    /^\/hcmUI\/CandidateExperience\/[^/]+\/sites\/[^/]+\/(?:job|requisitions\/preview|jobs\/preview)\/\d+/,
  spa: true,
  telling: ['.job-details__description-content'],
}

const site: Site = {
  id: 'oracle-recruiting',
  address,
  verified: false,
  doubt: 'The address is known; the selectors are from memory.',
  root: ['.job-details__description-content'],
  parts: true,
  title: ['.job-details__title'],
  fields: {},
  urls: ['https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1234'],
  notUrls: ['https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions'],
}

export default site
