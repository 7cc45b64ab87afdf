/** Longest name of a host. */
const LONGEST = 253
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * A policy's way to name a site as a match pattern: `careers.example.org`, `*.example.org`,
 * `https://careers.example.org` or a pattern. Undefined for what names no site, names them all, or is not secure.
 */
export function offeredPattern(entry: string): string | undefined {
  const host = /^(?:https:\/\/)?([^/:@?#\s]+)(?:\/\*?)?$/.exec(entry.trim().toLowerCase())?.[1]
  if (host === undefined || host.length > LONGEST) return undefined
  const labels = host.replace(/^\*\./, '').split('.')
  // A star before a single label would stand for a whole country.
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined
  return `https://${host}/*`
}

/** The host of a match pattern, as people read it: `*.example.org` means the site and all below it. */
export const hostOfPattern = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern
