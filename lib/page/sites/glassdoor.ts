import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['www.glassdoor.co.uk', 'www.glassdoor.com'],
  advert: /^\/(?:job-listing|Job)\/.+/,
  spa: true,
  telling: ['[class*="JobDetails_jobDescription__"]'],
}

const site: Site = {
  id: 'glassdoor',
  address,
  verified: true,
  root: ['[class*="JobDetails_jobDescription__"]', '#JobDescriptionContainer', '.jobDescriptionContent'],
  title: ['[data-test="job-title"]'],
  fields: {
    employer: ['[class*="EmployerProfile_employerName"]', '[class*="EmployerProfile_"]'],
    location: ['[data-test="location"]', '[data-test="emp-location"]'],
    salary: ['[data-test="detailSalary"]'],
  },
  urls: [
    'https://www.glassdoor.co.uk/job-listing/night-baker-example-JV_IC1_KO0,11.htm?jl=1009',
    'https://www.glassdoor.co.uk/Job/leeds-baker-jobs-SRCH_IL.0,5.htm',
  ],
  notUrls: ['https://www.glassdoor.co.uk/Reviews/index.htm'],
}

export default site
