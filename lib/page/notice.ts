import type { JobFields } from '../model/advert.ts'
import type { JobPosting } from '../text/job-posting.ts'
import { jobFields } from '../text/job-posting.ts'
import { looksLikeAdvert } from './generic.ts'
import { firstOf, siteFields } from './site-fields.ts'
import { siteAt } from './sites/find-site.ts'
import { postingsIn } from './structured.ts'

/** What a page holds. Of a stated posting only the description is known, not yet where its text stands. */
export type Notice =
  | {
      readonly kind: 'advert'
      readonly source: 'site' | 'generic'
      readonly fields: Partial<JobFields>
      readonly root: Element
      readonly title?: Element
    }
  | {
      readonly kind: 'advert'
      readonly source: 'structured'
      readonly fields: Partial<JobFields>
      readonly posting: JobPosting
    }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'none' }

/** Site adapters first, then structured data, then the look of the page. Reads only. */
export function notice(document: Document, url: string): Notice {
  const site = URL.canParse(url) ? siteAt(new URL(url)) : undefined
  const root = site === undefined ? undefined : firstOf(document, site.root)
  if (site !== undefined && root !== undefined) {
    const title = firstOf(document, site.title)
    return {
      kind: 'advert',
      source: 'site',
      fields: siteFields(document, site),
      root,
      ...(title && { title }),
    }
  }
  const postings = postingsIn(document)
  const [posting] = postings
  if (postings.length > 1) return { kind: 'several', count: postings.length }
  if (posting !== undefined)
    return { kind: 'advert', source: 'structured', fields: jobFields(posting), posting }
  const look = looksLikeAdvert(document)
  return look === undefined
    ? { kind: 'none' }
    : { kind: 'advert', source: 'generic', fields: {}, root: look.root }
}
