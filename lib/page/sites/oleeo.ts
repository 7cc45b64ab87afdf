import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.tal.net'],
  advert: /\/candidate\/(?:so\/|jobboard\/vacancy\/\d+\/adv)/,
}

const site: Site = {
  id: 'oleeo',
  address,
  verified: true,
  doubt: 'Known: the main heading and the labels; the rest is told by its look.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: [
    'https://example.tal.net/vx/lang-en-GB/mobile-0/appcentre-1/candidate/so/pm/1/pl/3/opp/123-Night-Baker/en-GB',
    'https://example.tal.net/candidate/jobboard/vacancy/3/adv/',
  ],
  notUrls: ['https://example.tal.net/candidate/login'],
}

export default site
