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

/** What the browser's policy sets of a profile; what it leaves out is for the person to give. */
export interface PolicyProfile {
  readonly name?: string
  readonly representative?: string
  readonly role?: string
}

/** The profile as it counts: what the policy sets stands in place of what the person gave. */
export const underPolicy = (organisation: Organisation, set: PolicyProfile): Organisation => ({
  ...organisation,
  name: set.name ?? organisation.name,
  representative: {
    name: set.representative ?? organisation.representative.name,
    role: set.role ?? organisation.representative.role,
  },
})

/** Longest of each, in UTF-16 code units. */
export const LONGEST_NAME = 200
export const LONGEST_STATEMENT = 4_000
