import type { Machine } from './machine.ts'
import type { BrowserKind } from './places.ts'

/** The oldest versions that are tested; older ones are refused with a sentence. */
export const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 150, firefox: 146 }

/** The major number in a text such as `Mozilla Firefox 153.7.0esr`. */
export function majorVersion(text: string): number | undefined {
  const number = /(\d+)\.\d+/.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Asks the program for its version without opening a window; `undefined` when it does not say. */
export function versionOf(machine: Machine, path: string): number | undefined {
  // Chrome on Windows opens a window on --version, so the file is asked instead.
  const text =
    machine.platform === 'win32'
      ? machine.output('powershell', [
          '-NoProfile',
          '-Command',
          `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`,
        ])
      : machine.output(path, ['--version'])
  return text === undefined ? undefined : majorVersion(text)
}
