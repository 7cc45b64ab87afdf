import { fitsHost } from '../notice/fits-host.ts'
import type { Address } from './site.ts'

/** Where every site of this folder has its adverts. Only this goes into the small script on every page. */
export const ADDRESSES: readonly Address[] = Object.values(
  import.meta.glob<Address>(
    ['./*.ts', '!./site.ts', '!./addresses.ts', '!./find-site.ts', '!./first-of.ts', '!./site-root.ts'],
    { eager: true, import: 'address' },
  ),
)

const decoded = (text: string): string => {
  try {
    return atob(text)
  } catch {
    return ''
  }
}

/** Where a page stands: a URL, or the page's own location, which costs no parsing. */
export type Whereabouts = Pick<URL, 'hostname' | 'pathname' | 'search'>

/** Whether an address shows one of the adverts that live there. */
export function fitsAddress({ hosts, advert, encoded }: Address, url: Whereabouts): boolean {
  if (!fitsHost(url.hostname, hosts)) return false
  const state = encoded === undefined ? '' : decoded(new URLSearchParams(url.search).get(encoded) ?? '')
  return advert.test(url.pathname + url.search + state)
}

export const addressAt = (url: Whereabouts): Address | undefined =>
  ADDRESSES.find((address) => fitsAddress(address, url))
