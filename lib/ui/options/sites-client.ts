import type { SwitchedOff } from '../../model/site.ts'

/** A match pattern, and whether the browser lets us read it by ourselves. */
export interface PatternState {
  readonly pattern: string
  readonly permitted: boolean
}

/** All that is settled about sites. */
export interface SitesFacts {
  /** The job sites of the manifest. */
  readonly listed: readonly PatternState[]
  /** Match patterns that the person allowed for good. */
  readonly allowed: readonly string[]
  /** What the organisation's browser policy suggests. */
  readonly offered: readonly PatternState[]
  readonly off: SwitchedOff
  /** Origins on which marks are switched off. */
  readonly marksOff: readonly string[]
}

/** What the section needs of the world. */
export interface SitesClient {
  readonly read: () => Promise<SitesFacts>
  /** Calls back when anything may have changed; returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void
  /** Must be called first thing in a click's handler, else browsers refuse to ask the person. */
  readonly allow: (pattern: string) => Promise<boolean>
  readonly takeBack: (pattern: string) => Promise<void>
  readonly turnOn: (what: 'site' | 'page' | 'marks', address: string) => Promise<void>
}
