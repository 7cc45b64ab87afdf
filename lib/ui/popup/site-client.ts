import type { SiteFacts } from '../../model/site.ts'

/** What the popup needs of the world to settle what Evenhand does on a site. */
export interface SiteClient {
  /** Undefined where the tab shows no web page, or the browser does not tell which. */
  readonly facts: () => Promise<SiteFacts | undefined>
  /** Calls back when the facts may have changed; returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void
  /**
   * Asks the browser to let us read the site for good; whether the person agreed. Must be called first thing in a
   * click's handler, else browsers refuse to ask. `elsewhere`: the question is asked in a tab of its own.
   */
  readonly allow: () => Promise<boolean | 'elsewhere'>
  readonly takeBack: () => Promise<void>
  readonly turn: (scope: 'site' | 'page', on: boolean) => Promise<void>
  readonly openOptions: () => Promise<void>
}
