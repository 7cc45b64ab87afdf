import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.comeet.com'],
  advert: /^\/jobs\/[^/]+\/[\dA-F]{2}\.[\dA-F]{3}\/[^/]+\/[\dA-F]{2}\.[\dA-F]{3}/,
  spa: true,
}

const site: Site = {
  id: 'comeet',
  address,
  verified: true,
  doubt: 'The page keeps its text in script variables; no selector is known, so its look tells.',
  root: [],
  title: ['h1', 'h2'],
  fields: {},
  urls: ['https://www.comeet.com/jobs/example/30.005/night-baker/B6.A4D'],
  notUrls: ['https://www.comeet.com/jobs/example/30.005'],
}

export default site
