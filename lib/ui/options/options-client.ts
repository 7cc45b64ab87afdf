import type { HouseTerm } from '../../model/house-term.ts'
import type { Keep } from '../../model/keep.ts'
import type { Organisation, PolicyProfile } from '../../model/organisation.ts'
import type { Unwanted } from '../../model/unwanted.ts'
import type { ItemClient } from './item-state.ts'
import type { SitesClient } from './sites-client.ts'

/** Where the small badge at editors may stand. */
export interface BadgePlaces {
  readonly on: boolean
  readonly offSites: readonly string[]
}

/** A key that the browser has for one of our commands; empty where it has none. */
export interface Shortcut {
  readonly name: string
  readonly keys: string
}

interface KeepsClient {
  readonly read: () => Promise<readonly Keep[]>
  readonly save: (keeps: readonly Keep[]) => Promise<void>
  /** Calls back after each change; returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void
}

interface MarksClient {
  readonly read: () => Promise<boolean>
  readonly save: (on: boolean) => Promise<void>
}

/** All that the options need of the world. */
export interface OptionsClient {
  readonly organisation: ItemClient<Organisation>
  /** What the browser's policy sets of it, and nobody can change here. */
  readonly policyProfile: () => Promise<PolicyProfile>
  readonly houseTerms: ItemClient<readonly HouseTerm[]>
  readonly unwanted: ItemClient<Unwanted>
  readonly badge: ItemClient<BadgePlaces>
  readonly keeps: KeepsClient
  readonly marks: MarksClient
  readonly sites: SitesClient
  readonly shortcuts: () => Promise<readonly Shortcut[]>
  /** Opens the browser's own page for shortcuts; absent where it can't be opened from here. */
  readonly openShortcuts?: () => Promise<void>
  /** Deletes all that is stored, and gives back the permissions that the person gave. */
  readonly deleteAll: () => Promise<void>
}
