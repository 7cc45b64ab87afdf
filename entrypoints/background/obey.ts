import { askPage } from '../../lib/messages.ts'
import { offAt, originOf, patternOf } from '../../lib/model/site.ts'
import { switchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import { forgetPage, heldFrames, settings } from '../../lib/storage.ts'
import { lookAtOpen } from './always.ts'
import { clearBadge } from './badge.ts'

/** What the person wants of a page, as its script must know it. */
export async function wantedAt(url: string): Promise<{ marks: boolean; off: boolean }> {
  const { marks, marksOffSites } = await settings.getValue()
  const origin = originOf(url) ?? ''
  return {
    marks: marks && !marksOffSites.includes(origin),
    off: offAt(await switchedOff(), url) !== undefined,
  }
}

/** Wherever it was changed, in the popup, the options or by another window: every open page obeys at once. */
export function startObeying(): void {
  settings.watch(() => void obeyEverywhere())
  watchSwitchedOff((now, before) => {
    void obeyEverywhere()
    // Pages that were off are looked at as if they were loaded now.
    const again = [...before.sites, ...before.pages].filter(
      (url) => !now.sites.includes(url) && !now.pages.includes(url),
    )
    for (const url of new Set(again.flatMap((one) => originOf(one) ?? []))) void lookAgain(url)
  })
}

async function lookAgain(origin: string): Promise<void> {
  const pattern = patternOf(origin)
  if (pattern !== undefined) await lookAtOpen(pattern)
}

async function obeyEverywhere(): Promise<void> {
  for (const { tabId, frameId, state } of await heldFrames()) {
    const wanted = await wantedAt(state.url)
    // A frame without our script has nothing to obey.
    await askPage(tabId, frameId, 'bg>page:obey', wanted).catch(() => undefined)
    if (!wanted.off) continue
    await forgetPage(tabId, frameId)
    await clearBadge(tabId)
  }
}
