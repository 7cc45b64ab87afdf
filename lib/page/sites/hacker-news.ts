import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['news.ycombinator.com'],
  advert: /^\/item\?id=\d+/,
  quiet: true,
  mixed: true,
}

const site: Site = {
  id: 'hacker-news',
  address,
  verified: true,
  root: ['table.fatitem .commtext'],
  title: [],
  fields: {},
  urls: ['https://news.ycombinator.com/item?id=12345678'],
  notUrls: ['https://news.ycombinator.com/jobs', 'https://news.ycombinator.com/'],
}

export default site
