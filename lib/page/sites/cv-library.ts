import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['www.cv-library.co.uk'], advert: /^\/job\/\d+/ }

const site: Site = {
  id: 'cv-library',
  address,
  verified: false,
  doubt: 'The address is known; the selector is from memory.',
  root: ['.job__description'],
  title: ['h1.job__title', 'h1'],
  fields: {},
  urls: ['https://www.cv-library.co.uk/job/221234567/night-baker'],
  notUrls: ['https://www.cv-library.co.uk/baker-jobs-in-leeds'],
}

export default site
