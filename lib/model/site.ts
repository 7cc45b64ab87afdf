/** Where a person has switched Evenhand off. */
export interface SwitchedOff {
  /** Origins, for example `https://careers.example.org`. */
  readonly sites: readonly string[]
  /** Addresses as `pageOf` gives them. */
  readonly pages: readonly string[]
}

/** How Evenhand comes to read the pages of a site. */
export type SiteAccess =
  /** One of the job sites that it checks by itself. */
  | 'listed'
  /** The person allowed it for good. */
  | 'always'
  /** Only when it is asked to. */
  | 'on-click'
  /** One of its job sites, but the person or the browser took the permission away. */
  | 'withheld'

/** What a person can see and settle about the site in front of them. */
export interface SiteFacts {
  readonly host: string
  readonly access: SiteAccess
  /** Whether it can be allowed for good: only pages with a secure address can. */
  readonly allowable: boolean
  readonly off: 'site' | 'page' | undefined
}

const webUrl = (url: string): URL | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined
}

/** The site of a web page; undefined for anything but `http:` and `https:`. */
export const originOf = (url: string): string | undefined => webUrl(url)?.origin

export const hostOf = (url: string): string | undefined => webUrl(url)?.host

/**
 * The address by which one page is switched off. The query stays, because many sites name the advert in it; a hash
 * stays only where it is the site's way to name a page.
 */
export function pageOf(url: string): string | undefined {
  const parsed = webUrl(url)
  if (parsed === undefined) return undefined
  return parsed.origin + parsed.pathname + parsed.search + (/^#!?\//.test(parsed.hash) ? parsed.hash : '')
}

/** Whether two addresses are of the same page; one that is not known counts as the same. */
export const samePage = (one: string, other: string): boolean =>
  one === '' || other === '' || (pageOf(one) ?? one) === (pageOf(other) ?? other)

/** The match pattern of a site: every port, because not every browser's patterns know ports. */
export function patternOf(url: string): string | undefined {
  const parsed = webUrl(url)
  return parsed === undefined ? undefined : `${parsed.protocol}//${parsed.hostname}/*`
}

/** Whether, and how widely, Evenhand is off on a page. */
export function offAt({ sites, pages }: SwitchedOff, url: string): SiteFacts['off'] {
  const origin = originOf(url)
  if (origin === undefined) return undefined
  if (sites.includes(origin)) return 'site'
  const page = pageOf(url)
  return page !== undefined && pages.includes(page) ? 'page' : undefined
}

/** The same with one site or page switched off or on; switching a site on switches its pages on too. */
export function switched(
  { sites, pages }: SwitchedOff,
  url: string,
  scope: 'site' | 'page',
  off: boolean,
): SwitchedOff {
  const origin = originOf(url)
  const page = pageOf(url)
  if (origin === undefined || page === undefined) return { sites, pages }
  const without = (list: readonly string[], one: string) => list.filter((other) => other !== one)
  if (scope === 'page') return { sites, pages: [...without(pages, page), ...(off ? [page] : [])] }
  return {
    sites: [...without(sites, origin), ...(off ? [origin] : [])],
    pages: off ? pages : pages.filter((other) => originOf(other) !== origin),
  }
}

/** Whether a match pattern of host and scheme, without a path, covers an address. */
export function patternFits(pattern: string, url: string): boolean {
  const parsed = webUrl(url)
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? []
  if (parsed === undefined || scheme === undefined || host === undefined) return false
  if (scheme !== '*' && `${scheme}:` !== parsed.protocol) return false
  if (host === '*' || host === parsed.hostname) return true
  return host.startsWith('*.') && `.${parsed.hostname}`.endsWith(host.slice(1))
}
