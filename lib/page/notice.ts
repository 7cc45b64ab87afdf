import type { JobPosting } from '../text/job-posting.ts'
import { looksLikeAdvert } from './generic.ts'
import { siteAt } from './sites/find-site.ts'
import { firstOf } from './sites/first-of.ts'
import type { Site } from './sites/site.ts'
import { postingsIn } from './structured.ts'

/** What a page holds. Of a stated posting only the description is known, not yet where its text stands. */
export type Notice =
  | { readonly kind: 'advert'; readonly source: 'site'; readonly site: Site; readonly root: Element }
  | { readonly kind: 'advert'; readonly source: 'generic'; readonly root: Element }
  | { readonly kind: 'advert'; readonly source: 'structured'; readonly posting: JobPosting }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'none' }

export type AdvertNotice = Extract<Notice, { kind: 'advert' }>

/** Site adapters first, then structured data, then the look of the page. Reads only. */
export function notice(document: Document, url: string): Notice {
  const site = URL.canParse(url) ? siteAt(new URL(url)) : undefined
  const root = site === undefined ? undefined : firstOf(document, site.root)
  if (site !== undefined && root !== undefined) return { kind: 'advert', source: 'site', site, root }
  const postings = postingsIn(document)
  const [posting] = postings
  if (postings.length > 1) return { kind: 'several', count: postings.length }
  if (posting !== undefined) return { kind: 'advert', source: 'structured', posting }
  const look = looksLikeAdvert(document)
  return look === undefined ? { kind: 'none' } : { kind: 'advert', source: 'generic', root: look.root }
}
