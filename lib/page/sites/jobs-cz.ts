import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.jobs.cz'],
  advert: /^\/(?:rpd|pd|fp\/[^/]+)\/\d+/,
  quiet: true,
  telling: ['.JobDescriptionHeading'],
}

const site: Site = {
  id: 'jobs-cz',
  address,
  verified: true,
  root: [
    '[data-test="jd-header-text"],[data-jobad="body"]',
    '.mb-1000 > .typography-body-large-text-regular,.content-rich-text',
  ],
  parts: true,
  title: ['.JobDescriptionHeading h1'],
  fields: {
    employer: ['.JobDescriptionHeading + .IconWithText p'],
    location: ['[data-track-event="JD.Map"]'],
    salary: ['[data-test="jd-salary"] p'],
  },
  urls: ['https://www.jobs.cz/rpd/2000130345/', 'https://www.jobs.cz/fp/example-1234/2000134247/'],
  notUrls: ['https://www.jobs.cz/prace/pekar/'],
}

export default site
