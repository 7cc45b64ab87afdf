import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { FoundBrowser } from '../browsers/find.ts'
import { attachedListeners, liveObservers } from '../drivers/attached.ts'
import { pretend } from '../drivers/pretend.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { startWitness } from '../drivers/witness.ts'
import { extensionFolder } from '../project.ts'

/** Addresses without an advert: on a host where nobody drafts, on one with editors, on a single-page one with editors. */
const PLACES = {
  quiet: 'https://www.civilservicejobs.service.gov.uk/csr/help.cgi',
  editor: 'https://www.cv-library.co.uk/career-advice',
  single: 'https://www.linkedin.com/help',
} as const

export type LeftAttached = Readonly<Record<keyof typeof PLACES, number>>

/** A shell is watched for ten seconds; what stays is counted after that. */
const SHELL_MS = 10_500

/**
 * How many listeners and observers of ours stay on a page without an advert. Chromium only, in one of its own: for
 * such addresses it tries to connect before it asks for the page.
 */
export async function leftAttached(browser: FoundBrowser, html: string): Promise<LeftAttached> {
  const extension = extensionFolder(browser.kind, 'test')
  await using witness = await startWitness()
  await using driver = await startDriver(browser, { extension, headless: true, witness })
  const tabs: [string, Page][] = []
  for (const [place, url] of Object.entries(PLACES)) {
    const page = await driver.blank()
    await pretend(page, (asked) => (asked.href === url ? html : undefined))
    await page.goto(url, { waitUntil: 'load' })
    tabs.push([place, page])
  }
  await sleep(SHELL_MS)
  const counts = new Map<string, number>()
  for (const [place, page] of tabs) {
    const listeners = await attachedListeners(page)
    counts.set(place, listeners.length + (await liveObservers(page)))
    await page.close()
  }
  const of = (place: string) => counts.get(place) ?? Number.NaN
  return { quiet: of('quiet'), editor: of('editor'), single: of('single') }
}
