import type { Machine } from './machine.ts'
import type { BrowserKind } from './places.ts'

/** What gets a missing browser: commands to run without asking, or the one for a person to run. */
export interface InstallPlan {
  readonly unasked: boolean
  readonly commands: readonly (readonly [string, ...string[]])[]
  /** What a person types; one line. */
  readonly line: string
  readonly note?: string
}

/** Debian asks nothing with this set. */
export const QUIET_APT = { DEBIAN_FRONTEND: 'noninteractive' } as const

const PACKAGES: Readonly<Record<'debian' | 'ubuntu', Readonly<Record<BrowserKind, string>>>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
}

const SNAP_NOTE =
  'On Ubuntu these packages are snaps, which need snapd and do not work in most containers. ' +
  'If they do not start, install the .deb from google.com/chrome or packages.mozilla.org ' +
  'and name it with CHROME_PATH or FIREFOX_PATH.'

const ELSEWHERE: Readonly<Record<string, Readonly<Record<BrowserKind, string>>>> = {
  darwin: { chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
  fedora: { chromium: 'sudo dnf install -y chromium', firefox: 'sudo dnf install -y firefox' },
  arch: { chromium: 'sudo pacman -S --noconfirm chromium', firefox: 'sudo pacman -S --noconfirm firefox' },
}

/** Decides how the missing browsers can be had on this machine; `undefined` when nothing is known of it. */
export function planInstall(machine: Machine, kinds: readonly BrowserKind[]): InstallPlan | undefined {
  const family = machine.platform === 'linux' ? linuxFamily(machine.osRelease) : machine.platform
  if (family === 'debian' || family === 'ubuntu') {
    const packages = kinds.map((kind) => PACKAGES[family][kind])
    const sudo = machine.isRoot ? '' : 'sudo '
    return {
      unasked: machine.isRoot,
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
      ],
      line: `${sudo}apt-get update && ${sudo}apt-get install -y ${packages.join(' ')}`,
      ...(family === 'ubuntu' ? { note: SNAP_NOTE } : {}),
    }
  }
  const lines = ELSEWHERE[family]
  if (lines === undefined) return undefined
  return { unasked: false, commands: [], line: kinds.map((kind) => lines[kind]).join(' && ') }
}

/** Debian's derivatives name it in ID_LIKE; Ubuntu's own derivatives name Ubuntu first. */
function linuxFamily(osRelease: string): string {
  const words = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/),
  )
  return ['ubuntu', 'debian', 'fedora', 'arch'].find((family) => words.includes(family)) ?? 'unknown'
}
