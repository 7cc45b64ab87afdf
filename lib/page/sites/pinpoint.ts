import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.pinpointhq.com'],
  advert: /^\/(?:[a-z]{2}\/)?postings\/[\da-f-]{36}/,
}

const site: Site = {
  id: 'pinpoint',
  address,
  verified: false,
  doubt: 'Only the address is known; the page is told by its data or its look.',
  root: [],
  title: ['h1'],
  fields: {},
  urls: [
    'https://example.pinpointhq.com/en/postings/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d',
    'https://example.pinpointhq.com/postings/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d',
  ],
  notUrls: ['https://example.pinpointhq.com/', 'https://example.pinpointhq.com/postings.json'],
}

export default site
