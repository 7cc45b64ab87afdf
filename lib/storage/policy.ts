import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { offeredPattern } from '../model/offered-site.ts'
import { LONGEST_NAME, type PolicyProfile } from '../model/organisation.ts'

/** What an organisation can set through its browser policy. */
export interface Policy {
  /** Match patterns of sites that it suggests to be checked always; only the person can allow them. */
  readonly offeredSites: readonly string[]
  /** What it fixes of the organisation's profile, which no person can then change. */
  readonly organisation: PolicyProfile
}

const name = v.fallback(
  v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME))),
  undefined,
)

/** A list with something odd in it, or a profile, keeps what is right. */
const shape = v.object({
  offeredSites: v.fallback(v.array(v.unknown()), []),
  organisation: v.fallback(v.object({ name, representative: name, role: name }), {}),
})

const NONE: Policy = { offeredSites: [], organisation: {} }

/** Reads the browser policy; what is not there or not right is left out. Never rejects. */
export async function readPolicy(): Promise<Policy> {
  try {
    // Browsers check no types here: Firefox passes on whatever the policy says.
    const read = v.safeParse(shape, await browser.storage.managed.get(null))
    if (!read.success) return NONE
    const { offeredSites, organisation } = read.output
    return {
      offeredSites: [...new Set(offeredSites.flatMap(patternsOf))],
      organisation: profileOf(organisation),
    }
  } catch {
    // Without a policy some browsers reject.
    return NONE
  }
}

function patternsOf(entry: unknown): string[] {
  const pattern = typeof entry === 'string' ? offeredPattern(entry) : undefined
  return pattern === undefined ? [] : [pattern]
}

function profileOf(set: { readonly [name in keyof PolicyProfile]: string | undefined }): PolicyProfile {
  const { name: called, representative, role } = set
  return {
    ...(called === undefined ? {} : { name: called }),
    ...(representative === undefined ? {} : { representative }),
    ...(role === undefined ? {} : { role }),
  }
}
