import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.successfactors.com', '*.successfactors.eu'],
  advert: /^\/(?:sfcareer\/jobreqcareer|career)\?.*(?:career_ns=job_listing\b|jobId=)/,
  telling: ['.joqReqDescription'],
}

const site: Site = {
  id: 'successfactors-legacy',
  address,
  verified: true,
  root: ['.joqReqDescription'],
  title: ['h1#candidateProfileTitle'],
  fields: {},
  urls: [
    'https://career5.successfactors.eu/career?company=example&career_ns=job_listing&career_job_req_id=123',
  ],
  notUrls: ['https://career5.successfactors.eu/career?company=example&career_ns=job_listing_summary'],
}

export default site
