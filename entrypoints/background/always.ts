import { browser } from 'wxt/browser'
import { allowedPatterns, isWeb, listedPatterns } from '../../lib/storage/permitted.ts'
import { MARK_STYLES, PROBE_SCRIPT } from './pages.ts'

/*
 * Sites that the person allowed for good. The browser's own list of permissions is the only one that there is, so
 * nothing can disagree with it: it outlives restarts and updates, and changes when the person changes it there.
 */

const ALWAYS = 'always'

/** Registers at once, so that the browser wakes the background for each change. */
export function startAlways(): void {
  // A browser forgets registered scripts when the extension is updated, and some when they are restarted.
  browser.runtime.onInstalled.addListener(() => void registerAlways())
  browser.runtime.onStartup.addListener(() => void registerAlways())
  browser.permissions.onRemoved.addListener(() => void registerAlways())
  browser.permissions.onAdded.addListener(({ origins }) => {
    void registerAlways()
    for (const pattern of origins ?? []) void lookAtOpen(pattern)
  })
}

let last: Promise<unknown> = Promise.resolve()

/** One after another: two registrations at once would both find the script missing. */
function registerAlways(): Promise<void> {
  const mine = last.then(register)
  last = mine.catch((error: unknown) => console.error('Evenhand could not keep its list of sites.', error))
  return mine.catch(() => undefined)
}

async function register(): Promise<void> {
  const matches = await allowedPatterns()
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [ALWAYS] })
  if ((now?.matches ?? []).toSorted().join() === matches.join()) return
  if (now !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ALWAYS] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: ALWAYS,
      matches,
      // There the manifest's own script runs.
      excludeMatches: listedPatterns(),
      js: [PROBE_SCRIPT],
      css: [MARK_STYLES],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

/** Pages that are open already are looked at as if they were loaded now. */
export async function lookAtOpen(pattern: string): Promise<void> {
  if (!isWeb(pattern)) return
  // Some browsers refuse the question for sites that they keep from us.
  for (const { id: tabId } of await browser.tabs.query({ url: pattern }).catch(() => [])) {
    if (tabId === undefined) continue
    const target = { tabId, allFrames: true }
    // A tab may be gone, or show an error page.
    await browser.scripting.insertCSS({ target, files: [MARK_STYLES] }).catch(() => undefined)
    await browser.scripting.executeScript({ target, files: [PROBE_SCRIPT] }).catch(() => undefined)
  }
}
