import type { AdvertDocument } from '../../model/advert.ts'
import type { Assessment } from '../../model/assessment.ts'

export interface Shortcut {
  /** The command's id in the manifest. */
  readonly command: string
  /** As the browser writes it, for example "Alt+Shift+N"; empty where none is set. */
  readonly keys: string
}

/** All that the first page needs of the world. */
export interface WelcomeClient {
  readonly browser: 'chromium' | 'firefox'
  /** Rejects when the background can't be reached. */
  readonly check: (
    text: string,
  ) => Promise<{ readonly document: AdvertDocument; readonly assessment: Assessment }>
  /** Those that can be pressed now; never rejects. */
  readonly shortcuts: () => Promise<readonly Shortcut[]>
  /** The names of the sites that are read without being asked, as the browser has granted them. */
  readonly sites: () => Promise<readonly string[]>
  readonly changeShortcuts: () => Promise<void>
  readonly openOptions: () => Promise<void>
}
