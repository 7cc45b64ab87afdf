import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.icims.com'],
  advert: /^\/jobs\/\d+\/[^/]+\/job/,
  telling: ['.iCIMS_JobContent'],
}

const site: Site = {
  id: 'icims',
  address,
  verified: true,
  root: ['.iCIMS_JobContent', '.iCIMS_Expandable_Text'],
  title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_Header'],
  fields: { location: ['.iCIMS_JobHeaderData'] },
  urls: [
    'https://careers-example.icims.com/jobs/1234/night-baker/job',
    'https://careers-example.icims.com/jobs/1234/night-baker/job?in_iframe=1',
  ],
  notUrls: [
    'https://careers-example.icims.com/jobs/search?ss=1',
    'https://careers-example.icims.com/jobs/intro',
  ],
}

export default site
