import type { Address, Site } from './site.ts'

export const address: Address = {
  hosts: ['*.bamboohr.com'],
  advert: /^\/(?:careers\/\d+|jobs\/view\.php\?id=\d+)/,
  spa: true,
  telling: ['.BambooHR-ATS-board__JobPost'],
}

const site: Site = {
  id: 'bamboohr',
  address,
  verified: false,
  doubt: 'Class names change with each build; the old board is known, the new one by its data only.',
  root: ['.BambooHR-ATS-board__JobPost'],
  title: ['main h3.jss-g20', 'main h1', 'main h3'],
  fields: { employer: ['header a img[alt]'] },
  urls: ['https://example.bamboohr.com/careers/42', 'https://example.bamboohr.com/jobs/view.php?id=42'],
  notUrls: ['https://example.bamboohr.com/careers', 'https://example.bamboohr.com/careers/list'],
}

export default site
