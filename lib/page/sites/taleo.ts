import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.taleo.net'],
  advert: /^\/careersection\/[^/]+\/jobdetail\.ftl/,
  telling: ['[id="requisitionDescriptionInterface.reqTitleLinkAction.row1"]'],
}

const site: Site = {
  id: 'taleo',
  address,
  verified: true,
  root: ['div[id^="requisitionDescriptionInterface.ID"]'],
  parts: true,
  title: ['[id="requisitionDescriptionInterface.reqTitleLinkAction.row1"]'],
  fields: {},
  urls: ['https://example.taleo.net/careersection/2/jobdetail.ftl?job=123456&lang=en'],
  notUrls: ['https://example.taleo.net/careersection/2/jobsearch.ftl'],
}

export default site
