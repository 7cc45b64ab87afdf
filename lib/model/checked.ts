import type { AdvertDocument } from './advert.ts'
import type { Assessment } from './assessment.ts'

/** A text and what was found in it. */
export interface Checked {
  readonly document: AdvertDocument
  readonly assessment: Assessment
}
