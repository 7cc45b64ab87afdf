import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  advert: /\/job\/[^/]+/,
  spa: true,
  telling: ['[data-automation-id="jobPostingDescription"]'],
}

const site: Site = {
  id: 'workday',
  address,
  verified: true,
  root: ['[data-automation-id="jobPostingDescription"]', '[data-automation-id="richTextArea"]'],
  title: ['[data-automation-id="jobPostingHeader"]'],
  fields: {
    location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    employmentType: ['[data-automation-id="time"] dd'],
  },
  urls: [
    'https://example.wd3.myworkdayjobs.com/en-GB/Careers/job/Leeds/Night-Baker_R-123',
    'https://example.wd3.myworkdayjobs.com/Careers/job/Night-Baker_R-123',
    'https://wd3.myworkdaysite.com/recruiting/example/Careers/job/Leeds/Night-Baker_R-123',
  ],
  notUrls: [
    'https://example.wd3.myworkdayjobs.com/Careers',
    'https://example.wd3.myworkdayjobs.com/en-GB/Careers/jobs',
  ],
}

export default site
