import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['remoteok.com', 'remoteok.io'],
  advert: /^\/(?:l\/|remote-jobs\/(?:.*-)?)\d{4,}/,
  telling: ['.expandContents [itemprop="description"]'],
}

const site: Site = {
  id: 'remote-ok',
  address,
  verified: true,
  root: ['.expandContents [itemprop="description"] .markdown', '.expandContents [itemprop="description"]'],
  title: ['h2[itemprop="title"]'],
  fields: {
    employer: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: ['.company_and_position .location'],
  },
  urls: ['https://remoteok.com/remote-jobs/remote-night-baker-example-123456'],
  notUrls: ['https://remoteok.com/remote-dev-jobs'],
}

export default site
