import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['stackoverflow.com'],
  advert: /^\/jobs\/\d+/,
  quiet: true,
  telling: ['.job-details--header'],
}

const site: Site = {
  id: 'stack-overflow-jobs',
  address,
  verified: true,
  doubt: 'Closed in 2022; saved pages only.',
  root: ['#overview-items section.fs-body2 > div', '#overview-items section.fs-body2'],
  title: ['.job-details--header h1', '#content h1'],
  fields: { employer: ['a.employer'], location: ['.employer ~ .fc-black-500'], salary: ['.-salary'] },
  urls: ['https://stackoverflow.com/jobs/123456/night-baker-example'],
  notUrls: ['https://stackoverflow.com/jobs', 'https://stackoverflow.com/questions/123456/x'],
}

export default site
