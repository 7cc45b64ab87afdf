import type { Machine } from './machine.ts'
import { type BrowserKind, type Candidate, candidates, OVERRIDES } from './places.ts'
import { OLDEST, versionOf } from './version.ts'

export interface FoundBrowser extends Candidate {
  readonly version: number
}

/** A usable browser, or what stands in the way in a sentence; `missing` when there is none at all. */
export type Search =
  | { readonly found: FoundBrowser }
  | { readonly found?: undefined; readonly missing: boolean; readonly problem: string }

const KIND_NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chrome, Edge or Chromium',
  firefox: 'Firefox',
}

/** Looks for an installed browser of the kind that is new enough. */
export function findBrowser(machine: Machine, kind: BrowserKind): Search {
  let problem: string | undefined
  for (const candidate of candidates(machine, kind)) {
    if (!machine.exists(candidate.path)) continue
    const version = versionOf(machine, candidate.path)
    if (version === undefined) {
      problem ??= `${candidate.path} does not tell its version, so it can't be used.`
    } else if (version < OLDEST[kind]) {
      problem ??= `${candidate.path} is version ${version}; Evenhand needs ${OLDEST[kind]} or later. Please update it.`
    } else {
      return { found: { ...candidate, version } }
    }
  }
  if (problem !== undefined) return { missing: false, problem }
  const named = machine.env[OVERRIDES[kind]]
  if (named) return { missing: false, problem: `${OVERRIDES[kind]} names ${named}, but no file is there.` }
  return { missing: true, problem: `No ${KIND_NAMES[kind]} was found on this machine.` }
}
