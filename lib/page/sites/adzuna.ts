import type { Address, Site } from './site.ts'

export const address: Address = { hosts: ['www.adzuna.co.uk'], advert: /^\/jobs\/details\/\d+/ }

const site: Site = {
  id: 'adzuna',
  address,
  verified: false,
  doubt: 'The address is known; the selector is from memory, and the text is often cut short.',
  root: ['section.adp-body'],
  title: ['h1'],
  fields: {},
  urls: ['https://www.adzuna.co.uk/jobs/details/4012345678'],
  notUrls: [
    'https://www.adzuna.co.uk/jobs/land/ad/4012345678',
    'https://www.adzuna.co.uk/jobs/search?q=baker',
  ],
}

export default site
