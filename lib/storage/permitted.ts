import { browser } from 'wxt/browser'
import { hostOf, offAt, patternFits, patternOf, type SiteAccess, type SiteFacts } from '../model/site.ts'
import { switchedOff } from './sites.ts'

/*
 * Which sites Evenhand may read, as the browser holds it: there is no list of our own that could disagree.
 */

/** Match patterns of the job sites that the manifest lists. */
export const listedPatterns = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? []

/** Match patterns that the person allowed for good, beyond the job sites of the manifest. */
export async function allowedPatterns(): Promise<string[]> {
  const listed = listedPatterns()
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((pattern) => isWeb(pattern) && !listed.includes(pattern)).sort()
}

/** Whether the browser lets us read every page of the pattern by itself. */
export const isPermitted = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false)

/** What a person can see and settle about the site of an address; undefined where it is no web page. */
export async function siteFacts(url: string): Promise<SiteFacts | undefined> {
  const host = hostOf(url)
  const pattern = patternOf(url)
  if (host === undefined || pattern === undefined) return undefined
  const may: readonly string[] = browser.runtime.getManifest().optional_host_permissions ?? []
  return {
    host,
    access: accessOf(
      await isPermitted(pattern),
      listedPatterns().some((one) => patternFits(one, url)),
    ),
    allowable: may.some((one) => patternFits(one, url)),
    off: offAt(await switchedOff(), url),
  }
}

function accessOf(permitted: boolean, listed: boolean): SiteAccess {
  if (listed) return permitted ? 'listed' : 'withheld'
  return permitted ? 'always' : 'on-click'
}

/** Calls back when a permission was given or taken, here or in the browser's own pages. */
export function watchPermitted(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(changed)
  onRemoved.addListener(changed)
  return () => {
    onAdded.removeListener(changed)
    onRemoved.removeListener(changed)
  }
}

export const isWeb = (pattern: string): boolean => /^(?:https?|\*):\/\//.test(pattern)
