import { ADDRESSES } from '../sites/addresses.ts'
import { fitsHost } from './fits-host.ts'

/** Hosts of sites on which nobody drafts, so that no listener stays there. */
export const mayHoldEditor = (host: string): boolean =>
  !ADDRESSES.some(({ quiet, hosts }) => quiet === true && fitsHost(host, hosts))

/** Sites that show another advert without loading another page. */
export const isSinglePage = (host: string): boolean =>
  ADDRESSES.some(({ spa, hosts }) => spa === true && fitsHost(host, hosts))
