import type { Address, Site } from './site.ts'

/** The address holds encoded state, now as a query and now in a binary form, so it is only searched. */
export const address: Address = {
  hosts: ['www.civilservicejobs.service.gov.uk'],
  advert: /^\/csr\/(?:index|jobs)\.cgi\?(?:[\s\S]*&)?(?:jcode=|SID=[\s\S]*\b(?:joblist_view_vac|jcode)\b)/,
  encoded: 'SID',
  quiet: true,
  telling: ['.vac_display_panel_main'],
}

const SEARCH = 'https://www.civilservicejobs.service.gov.uk/csr/index.cgi'

const site: Site = {
  id: 'civil-service-jobs',
  address,
  verified: true,
  root: ['.vac_display_panel_main'],
  title: ['.csr-page-title h1', 'h1'],
  fields: {
    employer: ['.csr-page-subtitle'],
    location: ['#section_link_location + .vac_display_field .vac_display_field_value'],
    closingDate: ['.vac_display_closing_date'],
  },
  boilerplate: ['contents', 'security', 'nationality requirements', 'working for the civil service'],
  labelled: {
    each: '.vac_display_field',
    label: 'h3',
    value: '.vac_display_field_value',
    names: {
      location: 'location',
      salary: 'salary',
      'working pattern': 'employmentType',
      'closing date': 'closingDate',
    },
  },
  urls: [
    'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1234567',
    // The state reads "pageclass=Jobs&joblist_view_vac=1234567", and the same name in binary.
    `${SEARCH}?SID=cGFnZWNsYXNzPUpvYnMmam9ibGlzdF92aWV3X3ZhYz0xMjM0NTY3`,
    `${SEARCH}?SID=BQoxMjM0NTY3ABBqb2JsaXN0X3ZpZXdfdmFjCg==`,
  ],
  notUrls: [
    SEARCH,
    // "pageaction=searchcontext&pageclass=Search&page=2"
    `${SEARCH}?SID=cGFnZWFjdGlvbj1zZWFyY2hjb250ZXh0JnBhZ2VjbGFzcz1TZWFyY2gmcGFnZT0y`,
    `${SEARCH}?SID=not-base-64`,
    'https://www.civilservicejobs.service.gov.uk/csr/esearch.cgi?SID=',
  ],
}

export default site
