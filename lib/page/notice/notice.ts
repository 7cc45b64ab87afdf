import type { JobPosting } from '../../text/job-posting.ts'
import { siteOf } from '../sites/find-site.ts'
import type { Site } from '../sites/site.ts'
import { looksLikeAdvert, readsLikeAdvert } from './generic.ts'
import { narrowed } from './prose.ts'
import { postingsIn } from './structured.ts'

/** What a page holds. Of a stated posting only the description is known, not yet where its text stands. */
export type Notice =
  | AdvertNotice
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'none' }

export interface AdvertNotice {
  readonly kind: 'advert'
  readonly source: 'site' | 'structured' | 'generic'
  /** The site whose page this is, also where it does not tell the place. */
  readonly site?: Site
  /** The one posting that the page states. */
  readonly posting?: JobPosting
  /** Where the text stands; absent where only a posting tells of it. */
  readonly root?: Element
}

/** Site adapters first, then structured data, then the look of the page. Reads only. */
export function notice(document: Document, url: string): Notice {
  const { site, root } = siteOf(document, url) ?? {}
  const known = site === undefined ? {} : { site }
  const postings = postingsIn(document)
  const posting = postings.length === 1 ? postings[0] : undefined
  const stated = posting === undefined ? {} : { posting }
  if (root !== undefined && (site?.address.mixed !== true || readsLikeAdvert(root)))
    return { kind: 'advert', source: 'site', root, ...known, ...stated }
  if (postings.length > 1) return { kind: 'several', count: postings.length }
  if (posting !== undefined) return { kind: 'advert', source: 'structured', ...known, ...stated }
  // Where such an address shows many things, its look has been judged already.
  const look = site?.address.mixed === true ? undefined : looksLikeAdvert(document)
  return look === undefined
    ? { kind: 'none' }
    : { kind: 'advert', source: 'generic', root: narrowed(look.root, look.headings), ...known }
}
