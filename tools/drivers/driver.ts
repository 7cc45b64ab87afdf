import type { Page } from 'puppeteer-core'
import type { BrowserKind } from '../browsers/places.ts'
import type { Hand } from './hand.ts'
import type { Witness } from './witness.ts'

export interface DriverOptions {
  /** The browser's program. */
  readonly program: string
  /** The folder of the built extension. */
  readonly extension: string
  readonly headless: boolean
  /** Sees and answers every request of the browser; without it the browser has the network as it is. */
  readonly witness?: Witness
  /** The colours that pages are told the person wants; the system's own when absent. */
  readonly scheme?: 'light' | 'dark'
  /** How soon Firefox may stop a background with nothing to do; its own half minute when absent. */
  readonly backgroundRestMs?: number
}

/** One running browser with the extension in it; the same for both kinds. */
export interface Driver extends AsyncDisposable {
  readonly kind: BrowserKind
  /** As the browser says it, for example `Chrome/156.0.8078.79`. */
  readonly version: string
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string
  /** A person's hand on the browser's own buttons and menus. */
  readonly hand: Hand
  /** A new tab at the address; its console errors count as problems. */
  open(url: string): Promise<Page>
  /** A new empty tab, watched in the same way. */
  blank(): Promise<Page>
  /** One of the extension's own pages in a new tab. */
  extensionPage(path: string): Promise<Page>
  /** Stops the background as the browser does after a rest; false where the browser can't be told to. */
  stopBackground(): Promise<boolean>
  /** Sends a message to the top frame of a tab as the background would, for example on a keyboard command. */
  sendFromBackground(tabId: number, message: object): Promise<void>
  /** Errors that any page, content script or the background has logged or thrown since the last call. */
  takeProblems(): string[]
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>
  close(): Promise<void>
}
