import { fitsHost } from './fits-host.ts'

/** Public boards on which nobody drafts: no listener stays there. */
const NO_EDITOR = ['www.civilservicejobs.service.gov.uk', 'www.jobs.ac.uk']

/** Sites that show another advert without loading another page. */
const SINGLE_PAGE = [
  '*.linkedin.com',
  '*.indeed.com',
  '*.myworkdayjobs.com',
  '*.ashbyhq.com',
  '*.workable.com',
  '*.bamboohr.com',
]

export const mayHoldEditor = (host: string): boolean => !fitsHost(host, NO_EDITOR)

export const isSinglePage = (host: string): boolean => fitsHost(host, SINGLE_PAGE)
