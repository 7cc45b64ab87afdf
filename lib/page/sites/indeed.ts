import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.indeed.com'],
  advert: /^\/(?:viewjob|rc\/clk)\?|[?&]vjk=[\da-f]{8}/,
  spa: true,
  telling: ['#jobDescriptionText'],
}

const site: Site = {
  id: 'indeed',
  address,
  verified: true,
  root: ['#jobDescriptionText'],
  title: ['[data-testid="jobsearch-JobInfoHeader-title"]'],
  fields: {
    employer: ['[data-testid="inlineHeader-companyName"]'],
    location: [
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '[data-testid="inlineHeader-companyLocation"]',
    ],
    salary: [
      '#salaryInfoAndJobType > span:first-child',
      '[data-testid="jobsearch-OtherJobDetailsContainer"]',
    ],
  },
  urls: [
    'https://uk.indeed.com/viewjob?jk=0123456789abcdef',
    'https://uk.indeed.com/jobs?q=baker&vjk=0123456789abcdef',
    'https://uk.indeed.com/rc/clk?jk=0123456789abcdef',
  ],
  notUrls: ['https://uk.indeed.com/jobs?q=baker', 'https://uk.indeed.com/cmp/Example'],
}

export default site
