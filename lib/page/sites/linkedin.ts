import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.linkedin.com'],
  advert: /^\/jobs(?:\/view\/|\/(?:search|collections)\b.*currentJobId=\d|-guest\/jobs\/api\/jobPosting\/\d)/,
  spa: true,
  telling: [
    '.description__text .show-more-less-html__markup',
    '.description__text--rich',
    '.jobs-description__content',
  ],
}

const site: Site = {
  id: 'linkedin',
  address,
  verified: true,
  doubt: 'What is shown after logging in changes often.',
  root: [
    '.description__text .show-more-less-html__markup',
    '.description__text',
    '#job-details',
    '.jobs-description__content',
    '.jobs-box__html-content',
  ],
  title: [
    'h1.top-card-layout__title',
    'h1.topcard__title',
    'h2.top-card-layout__title',
    '.job-details-jobs-unified-top-card__job-title h1',
    '.job-details-jobs-unified-top-card__job-title',
  ],
  fields: {
    employer: [
      'a.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet)',
      '.job-details-jobs-unified-top-card__company-name',
    ],
    location: ['.topcard__flavor--bullet'],
    salary: ['.salary.compensation__salary'],
  },
  urls: [
    'https://www.linkedin.com/jobs/view/night-baker-at-example-3712345678',
    'https://uk.linkedin.com/jobs/view/3712345678',
    'https://www.linkedin.com/jobs/search/?currentJobId=3712345678',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/3712345678',
  ],
  notUrls: [
    'https://www.linkedin.com/company/example',
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/feed/',
  ],
}

export default site
