import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.startupjobs.cz'],
  advert: /^\/nabidka\/\d+/,
  spa: true,
  quiet: true,
}

const site: Site = {
  id: 'startupjobs-cz',
  address,
  verified: true,
  doubt: 'The text is put in by script; its data or its look tells.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: ['https://www.startupjobs.cz/nabidka/12345/night-baker'],
  notUrls: ['https://www.startupjobs.cz/nabidky'],
}

export default site
