import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.avature.net'],
  advert: /\/JobDetail\//,
  telling: ['.article__content__view__field__value'],
}

const site: Site = {
  id: 'avature',
  address,
  verified: true,
  root: ['.article__content__view__field__value'],
  parts: true,
  title: ['h2.banner__title', 'h1.banner__title'],
  fields: {},
  urls: ['https://example.avature.net/careers/JobDetail/Night-Baker/1234'],
  notUrls: ['https://example.avature.net/careers/SearchJobs'],
}

export default site
