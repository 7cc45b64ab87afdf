import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: [
    'boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  advert: /^\/(?:[^/]+\/jobs\/\d+|embed\/job_app\?)/,
  telling: ['.job__description.body'],
}

const site: Site = {
  id: 'greenhouse',
  address,
  verified: true,
  root: ['.job__description.body', '.job__description', '#content'],
  title: ['.job__title h1', 'h1.app-title'],
  fields: {
    employer: ['.company-name', '.logo img[alt]'],
    location: ['.job__location', '.location'],
    salary: ['.pay-range'],
  },
  urls: [
    'https://boards.greenhouse.io/example/jobs/4012345',
    'https://job-boards.eu.greenhouse.io/example/jobs/4012345',
    'https://job-boards.greenhouse.io/embed/job_app?for=example&token=4012345',
  ],
  notUrls: ['https://boards.greenhouse.io/example', 'https://job-boards.greenhouse.io/example?page=2'],
}

export default site
