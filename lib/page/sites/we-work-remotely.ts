import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['weworkremotely.com'],
  advert: /^\/(?:remote-jobs|listings)\/(?!search)[^/?]+\/?$/,
  telling: ['#job-listing-show-container'],
}

const site: Site = {
  id: 'we-work-remotely',
  address,
  verified: true,
  root: ['#job-listing-show-container'],
  title: ['.listing-header-container h1'],
  fields: {
    employer: ['.company-card h2', '#mobile-company'],
    location: ['.listing-header-container .listing-tag'],
  },
  last: ['location'],
  urls: ['https://weworkremotely.com/remote-jobs/example-night-baker'],
  notUrls: [
    'https://weworkremotely.com/categories/remote-programming-jobs',
    'https://weworkremotely.com/remote-jobs/search?term=baker',
  ],
}

export default site
