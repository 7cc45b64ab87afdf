import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['jobs.sap.com', 'jobs.zf.com'],
  advert: /^\/job\/[^/]+\/\d+\/?/,
  telling: ['[data-careersite-propertyid="description"]'],
}

const site: Site = {
  id: 'successfactors',
  address,
  verified: false,
  doubt: 'Most of its adverts stand on employers’ own hosts, told by the selectors, which are from memory.',
  root: ['[data-careersite-propertyid="description"]', '.jobdescription', '[itemprop="description"]'],
  title: ['[data-careersite-propertyid="title"]', 'h1[itemprop="title"]', '[itemprop="title"]'],
  fields: {
    employer: ['[data-careersite-propertyid="company"]'],
    location: ['[data-careersite-propertyid="location"]', '.jobGeoLocation'],
  },
  urls: ['https://jobs.zf.com/job/Leeds-Night-Baker/123456789/'],
  notUrls: ['https://jobs.sap.com/search/?q=baker', 'https://jobs.zf.com/tile-search-results/?startrow=25'],
}

export default site
