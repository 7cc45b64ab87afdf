import type { ClosedReason } from './page-state.ts'

/** Shops for extensions; each browser keeps extensions out of its own. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
])

/** Further sites that Firefox keeps extensions out of. */
const OF_FIREFOX =
  /(?:^|\.)(?:accounts|support|sync\.services|discovery\.addons|cdn)\.(?:firefox|mozilla)\.\w+$/

const READER = /^(?:about:reader\?|read(?:er)?:|chrome-distiller:|edge:\/\/read)/
const PDF = /^[^?#]*\.pdf(?:[?#]|$)/i

/**
 * Why no extension can read the page at an address; undefined where that does not show from it alone.
 * @param mayReadFiles whether the person lets extensions read files of this machine
 */
export function closedByAddress(url: string, mayReadFiles: boolean): ClosedReason | undefined {
  if (url.startsWith('view-source:')) return 'source'
  if (READER.test(url)) return 'reader'
  if (url.startsWith('file:')) return mayReadFiles ? undefined : 'file'
  // Settings, new tabs, pages of other extensions.
  return url === '' || /^(?:https?|blob|data|filesystem):|^about:(?:blank|srcdoc)$/.test(url)
    ? undefined
    : 'browser-page'
}

/** Why the browser refused, from the address and from its own words, which differ between browsers. */
export function closedByRefusal(url: string, message: string): ClosedReason {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (/polic(?:y|ies)|administrator/i.test(message)) return 'policy'
  if (/gallery|web ?store/i.test(message) || STORES.has(host)) return 'store'
  if (/error page/i.test(message) || url.startsWith('about:') || OF_FIREFOX.test(host)) return 'browser-page'
  if (PDF.test(url)) return 'pdf'
  return url.startsWith('file:') ? 'file' : 'site-access'
}
