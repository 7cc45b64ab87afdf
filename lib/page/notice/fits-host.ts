/** Whether a host name fits one of the patterns: a name itself, or `*.` for a name and all below it. */
export const fitsHost = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.startsWith('*.')
      ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
      : host === pattern,
  )
