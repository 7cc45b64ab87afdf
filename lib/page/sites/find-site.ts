import { fitsHost } from '../fits-host.ts'
import type { Site } from './site.ts'

/** Every file of this folder that declares a site; a site is added by adding its file. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>(['./*.ts', '!./site.ts', '!./find-site.ts', '!./first-of.ts'], {
    eager: true,
    import: 'default',
  }),
)

/** The site whose adverts live at this address. */
export const siteAt = (url: URL): Site | undefined =>
  SITES.find((site) => fitsHost(url.hostname, site.hosts) && site.isAdvert(url))
