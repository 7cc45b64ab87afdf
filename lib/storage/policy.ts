import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { offeredPattern } from '../model/offered-site.ts'

/** What an organisation can set through its browser policy. */
export interface Policy {
  /** Match patterns of sites that it suggests to be checked always; only the person can allow them. */
  readonly offeredSites: readonly string[]
}

/** A list with something odd in it keeps what is right. */
const shape = v.object({ offeredSites: v.fallback(v.array(v.unknown()), []) })

const NONE: Policy = { offeredSites: [] }

/** Reads the browser policy; what is not there or not right is left out. Never rejects. */
export async function readPolicy(): Promise<Policy> {
  try {
    // Browsers check no types here: Firefox passes on whatever the policy says.
    const read = v.safeParse(shape, await browser.storage.managed.get(null))
    if (!read.success) return NONE
    return { offeredSites: [...new Set(read.output.offeredSites.flatMap(patternsOf))] }
  } catch {
    // Without a policy some browsers reject.
    return NONE
  }
}

function patternsOf(entry: unknown): string[] {
  const pattern = typeof entry === 'string' ? offeredPattern(entry) : undefined
  return pattern === undefined ? [] : [pattern]
}
