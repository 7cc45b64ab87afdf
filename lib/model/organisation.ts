import type { PracticeId } from './practice.ts'

/** Who publishes the adverts: what every report carries and what statements are inserted. */
export interface Organisation {
  /** Empty until the person gives it. */
  readonly name: string
  /** The senior person who answers for the commitments: the charter's People pledge. */
  readonly representative: { readonly name: string; readonly role: string }
  /** The organisation's own wording for a practice; may hold placeholders in [brackets]. */
  readonly statements: Readonly<Partial<Record<PracticeId, string>>>
}

export const NO_ORGANISATION: Organisation = {
  name: '',
  representative: { name: '', role: '' },
  statements: {},
}

/** Longest of each, in UTF-16 code units. */
export const LONGEST_NAME = 200
export const LONGEST_STATEMENT = 4_000
