import { describe, expect, it } from 'vitest'
import { closedByAddress, closedByRefusal } from '../../../lib/model/closed-page.ts'

describe('pages that their address closes', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['edge://extensions/', 'browser-page'],
    ['about:preferences', 'browser-page'],
    ['about:newtab', 'browser-page'],
    ['chrome-extension://abc/page.html', 'browser-page'],
    ['moz-extension://abc/page.html', 'browser-page'],
    ['devtools://devtools/inspector.html', 'browser-page'],
    ['view-source:https://jobs.example.org/1', 'source'],
    ['about:reader?url=https%3A%2F%2Fjobs.example.org%2F1', 'reader'],
    ['chrome-distiller://x/?url=y', 'reader'],
    ['file:///home/ana/advert.html', 'file'],
  ])('%s: %s', (url, reason) => expect(closedByAddress(url, false)).toBe(reason))

  it.each(['https://jobs.example.org/1', 'http://jobs.example.org/a.pdf', 'blob:https://a.example/1', ''])(
    '“%s” may be open',
    (url) => expect(closedByAddress(url, false)).toBeUndefined(),
  )

  it('a file is open where the person allowed it', () => {
    expect(closedByAddress('file:///home/ana/advert.html', true)).toBeUndefined()
  })
})

describe('pages that the browser refuses', () => {
  it.each([
    [
      'https://jobs.example.org/1',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'policy',
    ],
    ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/en-GB/', 'Missing host permission for the tab', 'store'],
    ['https://support.mozilla.org/en-GB/', 'Missing host permission for the tab', 'browser-page'],
    ['https://jobs.example.org/1', 'Frame with ID 0 is showing error page', 'browser-page'],
    ['about:blank', 'Cannot access contents of url "about:blank".', 'browser-page'],
    ['https://jobs.example.org/Advert.PDF?x=1', 'Missing host permission for the tab', 'pdf'],
    ['https://jobs.example.org/?f=a.pdf', 'Missing host permission for the tab', 'site-access'],
    ['file:///home/ana/advert.html', 'Cannot access contents of the page.', 'file'],
    ['https://jobs.example.org/1', 'Cannot access contents of the page.', 'site-access'],
    ['', 'Cannot access contents of the page.', 'site-access'],
  ])('%s, “%s”: %s', (url, message, reason) => expect(closedByRefusal(url, message)).toBe(reason))
})
