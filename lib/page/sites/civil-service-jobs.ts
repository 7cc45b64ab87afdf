import { defineSite } from './site.ts'

/** The address holds encoded state, now as a query and now in a binary form, so it is only searched. */
const stateOf = (url: URL): string => {
  try {
    return atob(url.searchParams.get('SID') ?? '')
  } catch {
    return ''
  }
}

const SEARCH = 'https://www.civilservicejobs.service.gov.uk/csr/index.cgi'

export default defineSite({
  id: 'civil-service-jobs',
  hosts: ['www.civilservicejobs.service.gov.uk'],
  isAdvert: (url) =>
    /^\/csr\/(?:index|jobs)\.cgi$/.test(url.pathname) &&
    (url.searchParams.has('jcode') || /\b(?:joblist_view_vac|jcode)\b/.test(stateOf(url))),
  root: ['.vac_display_panel_main'],
  title: ['.csr-page-title h1', 'h1'],
  fields: { employer: ['.csr-page-subtitle'], closingDate: ['.vac_display_closing_date'] },
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
    `${SEARCH}?SID=${btoa('pageclass=Jobs&joblist_view_vac=1234567')}`,
    `${SEARCH}?SID=${btoa('\u0005\n1234567\u0000\u0010joblist_view_vac\n')}`,
  ],
  notUrls: [
    SEARCH,
    `${SEARCH}?SID=${btoa('pageaction=searchcontext&pageclass=Search&page=2')}`,
    `${SEARCH}?SID=not-base-64`,
    'https://www.civilservicejobs.service.gov.uk/csr/esearch.cgi?SID=',
  ],
})
