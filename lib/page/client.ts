import type { AdvertDocument } from '../model/advert.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Keep } from '../model/keep.ts'
import type { PageReason, Subject } from '../model/page-state.ts'

/** What the page side asks of the rest of the extension. */
export interface SessionClient {
  /** Rejects when the background can't be reached or failed. */
  readonly check: (subject: Subject, document: AdvertDocument) => Promise<Assessment>
  readonly nothing: (reason: PageReason, count?: number) => Promise<void>
  readonly keep: (keep: Omit<Keep, 'at'>) => Promise<void>
  /** Whether the person wants marks on this page, and the badge at editors of this site. */
  readonly wanted: () => Promise<{ readonly marks: boolean; readonly badge: boolean }>
  /** Sends the badge away from this site. */
  readonly hideBadge: () => Promise<void>
  /** Opens the results beside the page; from within the handler of a click. */
  readonly openPanel: () => Promise<void>
}
