import { type ReadonlySignal, signal } from '@preact/signals'
import type { SiteFacts } from '../../model/site.ts'
import { siteWords } from '../words/sites.ts'
import type { SiteClient } from './site-client.ts'

/** The site in front of the person, and what they can settle about it. */
export interface SiteActions {
  readonly facts: ReadonlySignal<SiteFacts | undefined>
  /** Looks again: another page may be in front. */
  readonly look: () => Promise<void>
  readonly allow: () => Promise<void>
  readonly takeBack: () => Promise<void>
  readonly turn: (scope: 'site' | 'page', on: boolean) => Promise<void>
  readonly openOptions: () => Promise<void>
}

/** Follows the site's facts until the signal aborts; `say` tells the person what was done. Never rejects. */
export function openSite(client: SiteClient, say: (text: string) => void, life: AbortSignal): SiteActions {
  const facts = signal<SiteFacts | undefined>(undefined)
  let turn = 0
  const look = async () => {
    turn += 1
    const mine = turn
    const now = await client.facts().catch(() => undefined)
    if (!life.aborted && mine === turn) facts.value = now
  }
  life.addEventListener(
    'abort',
    client.subscribe(() => void look()),
  )
  void look()
  const host = () => facts.value?.host ?? ''
  const trying = async (work: Promise<string | undefined>) => {
    try {
      const done = await work
      if (done !== undefined) say(done)
    } catch {
      say(siteWords.said.failed)
    }
    await look()
  }
  return {
    facts,
    look,
    // Nothing may come before the question: see the client.
    allow: () => trying(client.allow().then((allowed) => saidOf(allowed, host()))),
    takeBack: () => trying(client.takeBack().then(() => siteWords.said.takenBack(host()))),
    turn: (scope, on) => trying(client.turn(scope, on).then(() => siteWords.said[on ? 'on' : 'off'][scope])),
    openOptions: () => client.openOptions(),
  }
}

function saidOf(allowed: boolean | 'elsewhere', host: string): string | undefined {
  if (allowed === 'elsewhere') return undefined
  return allowed ? siteWords.said.allowed(host) : siteWords.said.refused
}
