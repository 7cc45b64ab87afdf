import type { Checked } from '../model/checked.ts'
import type { Organisation } from '../model/organisation.ts'

/** What is reported: a checked advert, when and for whom. */
export interface Reported extends Checked {
  readonly url: string
  readonly title: string
  /** The text changed since it was checked. */
  readonly stale: boolean
  /** ISO 8601 date and time at which the report was made. */
  readonly made: string
  /** The version of the product. */
  readonly product: string
  readonly organisation: Organisation
  /** A draft as it was first checked, before it was improved. */
  readonly first?: Checked
}
