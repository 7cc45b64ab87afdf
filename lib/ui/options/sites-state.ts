import { type ReadonlySignal, signal } from '@preact/signals'
import { hostOfPattern } from '../../model/offered-site.ts'
import { siteWords } from '../words/sites.ts'
import type { SitesClient, SitesFacts } from './sites-client.ts'

export interface Sites {
  readonly facts: ReadonlySignal<SitesFacts | undefined>
  /** The pattern that the person came here to allow; gone once it is settled. */
  readonly asked: ReadonlySignal<string | undefined>
  /** The last thing that was done, in a sentence. */
  readonly said: ReadonlySignal<string>
  readonly allow: (pattern: string) => Promise<void>
  readonly notNow: () => void
  readonly takeBack: (pattern: string) => Promise<void>
  readonly turnOn: (what: 'site' | 'page' | 'marks', address: string) => Promise<void>
}

/**
 * Reads the facts and follows them until the signal aborts.
 * @param wanted a match pattern that the person came here to allow
 */
export async function openSites(client: SitesClient, life: AbortSignal, wanted?: string): Promise<Sites> {
  const facts = signal<SitesFacts | undefined>(undefined)
  const asked = signal(wanted)
  const said = signal('')
  let turn = 0
  const look = async () => {
    turn += 1
    const mine = turn
    const now = await client.read()
    if (life.aborted || mine !== turn) return
    facts.value = now
    if (asked.value !== undefined && now.allowed.includes(asked.value)) asked.value = undefined
  }
  life.addEventListener(
    'abort',
    client.subscribe(() => void look().catch(() => undefined)),
  )
  const trying = async (work: Promise<string>) => {
    try {
      said.value = await work
      await look()
    } catch {
      said.value = siteWords.said.failed
    }
  }
  await look().catch(() => {
    said.value = siteWords.said.failed
  })
  return {
    facts,
    asked,
    said,
    // Nothing may come before the question: see the client.
    allow: (pattern) =>
      trying(
        client
          .allow(pattern)
          .then((yes) => (yes ? siteWords.said.allowed(hostOfPattern(pattern)) : siteWords.said.refused)),
      ),
    notNow: () => {
      asked.value = undefined
    },
    takeBack: (pattern) =>
      trying(client.takeBack(pattern).then(() => siteWords.said.takenBack(hostOfPattern(pattern)))),
    turnOn: (what, address) =>
      trying(client.turnOn(what, address).then(() => siteWords.said.removed(address))),
  }
}
