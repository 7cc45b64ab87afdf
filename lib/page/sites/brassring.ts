import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['sjobs.brassring.com', 'jobs.brassring.com'],
  advert:
    /^\/(?:TGnewUI\/Search\/home\/HomeWithPreLoad\?.*jobid=|[^?]*\/(?:jobdetails|cim_jobdetail)\.aspx\?)/i,
  spa: true,
  telling: ['span.TEXT[id="Job Description"]'],
}

const site: Site = {
  id: 'brassring',
  address,
  verified: true,
  root: ['span.TEXT[id="Job Description"]'],
  title: ['span.TEXT[id="Job Title"]', 'span.TEXT[id="Job Posting Title"]'],
  fields: { location: ['span.TEXT[id="Location Name"]', 'span.TEXT[id="Location"]'] },
  joined: { location: ['span.TEXT[id="Location: City"]', 'span.TEXT[id="Location: State"]'] },
  urls: [
    'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=1&siteid=2&PageType=JobDetails&jobid=3',
    'https://jobs.brassring.com/1033/ASP/TG/cim_jobdetail.aspx?jobId=3',
  ],
  notUrls: ['https://sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=1&siteid=2'],
}

export default site
