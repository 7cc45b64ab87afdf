import type { BrowserKind } from '../../tools/browsers/places.ts'

const { EVENHAND_BROWSER } = process.env

/** The browser of this run. */
export const KIND: BrowserKind = EVENHAND_BROWSER === 'firefox' ? 'firefox' : 'chromium'
