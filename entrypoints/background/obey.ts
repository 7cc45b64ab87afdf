import { browser } from 'wxt/browser'
import { askPage } from '../../lib/messages.ts'
import { offAt, originOf, patternFits, patternOf } from '../../lib/model/site.ts'
import { switchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import { forgetPage, type HeldFrame, heldFrames, settings } from '../../lib/storage.ts'
import { lookAtOpen } from './always.ts'
import { clearBadge } from './badge.ts'

interface Wanted {
  readonly marks: boolean
  readonly off: boolean
}

/** What the person wants of a page, as its script must know it. */
export async function wantedAt(url: string): Promise<Wanted> {
  const { marks, marksOffSites } = await settings.getValue()
  const origin = originOf(url) ?? ''
  return {
    marks: marks && !marksOffSites.includes(origin),
    off: offAt(await switchedOff(), url) !== undefined,
  }
}

/** Wherever it was changed, in the popup, the options or by another window: every open page obeys at once. */
export function startObeying(): void {
  browser.permissions.onRemoved.addListener(({ origins }) => void leave(origins ?? []))
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
  for (const frame of await heldFrames()) await obey(frame, await wantedAt(frame.state.url))
}

/** A site that was taken back is left at once, also in pages that are open. */
async function leave(patterns: readonly string[]): Promise<void> {
  for (const frame of await heldFrames()) {
    const { url } = frame.state
    if (patterns.some((pattern) => patternFits(pattern, url))) await obey(frame, { marks: false, off: true })
  }
}

async function obey({ tabId, frameId }: HeldFrame, wanted: Wanted): Promise<void> {
  // A frame without our script has nothing to obey.
  await askPage(tabId, frameId, 'bg>page:obey', wanted).catch(() => undefined)
  if (!wanted.off) return
  await forgetPage(tabId, frameId)
  await clearBadge(tabId)
}
