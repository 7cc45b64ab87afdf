import { addressAt, fitsAddress } from './addresses.ts'
import type { Site } from './site.ts'
import { siteRoot } from './site-root.ts'

/** Every file of this folder that declares a site; a site is added by adding its file. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>(
    ['./*.ts', '!./site.ts', '!./addresses.ts', '!./find-site.ts', '!./first-of.ts', '!./site-root.ts'],
    { eager: true, import: 'default' },
  ),
)

/** The site whose adverts live at this address. */
export const siteAt = (url: URL): Site | undefined =>
  addressAt(url) === undefined ? undefined : SITES.find((site) => fitsAddress(site.address, url))

/** A site and where on its page the advert stands; no root where that is left to structured data or to the look. */
export interface SitePlace {
  readonly site: Site
  readonly root?: Element
}

/** On a host that is not the site's own, so little text may be anything that is called the same. Code units. */
const LEAST_TEXT = 200

/** The site that the address or, on an employer's own host, the page itself tells. */
export function siteOf(document: Document, url: string): SitePlace | undefined {
  const addressed = URL.canParse(url) ? siteAt(new URL(url)) : undefined
  if (addressed !== undefined) return placed(document, addressed)
  for (const site of SITES) {
    if (!site.address.telling?.some((selector) => document.querySelector(selector) !== null)) continue
    const place = placed(document, site)
    if (place.root !== undefined && (place.root.textContent ?? '').trim().length >= LEAST_TEXT) return place
  }
  return undefined
}

function placed(document: Document, site: Site): SitePlace {
  const root = siteRoot(document, site)
  return root === undefined ? { site } : { site, root }
}
