import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['*.applytojob.com'], advert: /^\/apply\/[A-Za-z0-9]{8,}\/[^/]+/ }

const site: Site = {
  id: 'jazzhr',
  address,
  verified: true,
  doubt: 'The element with the description is from memory.',
  root: ['#job-description', '.job_description'],
  title: ['h1.job_title', 'h1'],
  fields: { location: ['div[title="Location"]'] },
  urls: ['https://example.applytojob.com/apply/AbCd12EfGh/Night-Baker'],
  notUrls: ['https://example.applytojob.com/apply', 'https://example.applytojob.com/apply/jobs/'],
}

export default site
