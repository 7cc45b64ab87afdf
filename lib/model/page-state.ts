import type { AdvertDocument } from './advert.ts'
import type { Assessment } from './assessment.ts'

/** Why a page shows no result. */
export type NothingReason = 'no-advert' | 'several' | 'too-long' | 'empty' | 'other-language'

/** What one frame of a tab holds now; the popup draws from it alone. */
export type PageState =
  | { readonly status: 'checking'; readonly subject: Subject; readonly url: string; readonly title: string }
  | {
      readonly status: 'done'
      readonly subject: Subject
      readonly url: string
      readonly title: string
      readonly document: AdvertDocument
      readonly assessment: Assessment
      /** The text changed since; a new check is on its way or has failed. */
      readonly stale: boolean
    }
  | {
      readonly status: 'nothing'
      readonly url: string
      readonly reason: NothingReason
      readonly count?: number
    }
  | { readonly status: 'failed'; readonly url: string; readonly code: FailureCode }

/** A public advert that is read, or a draft in an editor. */
export type Subject = 'advert' | 'draft'

export type FailureCode = 'background-gone' | 'bad-request' | 'engine-failed' | 'no-permission' | 'no-page'

/** How an attempt to apply a suggestion ended; all but `applied` leave the text as it was. */
export type ApplyOutcome = 'applied' | 'stale' | 'refused' | 'read-only'
