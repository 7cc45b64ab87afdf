import { defineContentScript } from 'wxt/utils/define-content-script'
import { probe } from '../../lib/page/notice/probe.ts'
import type { ShadowOf } from '../../lib/page/notice/shadow-of.ts'
import { ADVERT_HOSTS } from './hosts.ts'
import './style.css'

/** The browser's own name for it: the polyfill would cost every page more than this whole script. */
declare const chrome: {
  readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> }
  readonly dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null }
}

/** Closed roots too: one browser has a property for it, the other a call. */
const shadowOf: ShadowOf = (element) => {
  if (!(element instanceof HTMLElement)) return null
  if (!('openOrClosedShadowRoot' in element)) return chrome.dom?.openOrClosedShadowRoot(element) ?? null
  const root: unknown = element.openOrClosedShadowRoot
  return root instanceof ShadowRoot ? root : null
}

const SECOND_TRY = 250

/** The small script on every page: looks, and asks for the rest only where there is something to check. */
export default defineContentScript({
  matches:
    import.meta.env.MODE === 'production' ? [...ADVERT_HOSTS] : [...ADVERT_HOSTS, 'http://127.0.0.1/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: () =>
    probe(
      document,
      (reason) => {
        const wake = async () => chrome.runtime.sendMessage({ key: 'page>bg:wake', request: { reason } })
        // A background that was just being stopped is asked once more. An extension that was updated meanwhile
        // answers no more; the page is then left alone.
        wake().catch(() => setTimeout(() => void wake().catch(() => undefined), SECOND_TRY))
      },
      shadowOf,
    ),
})
