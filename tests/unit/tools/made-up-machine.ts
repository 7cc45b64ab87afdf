import type { Machine } from '../../../tools/browsers/machine.ts'

interface Facts {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string>>
  readonly isRoot?: boolean
  readonly osRelease?: string
  /** Program path to what it says of its version. */
  readonly programs?: Readonly<Record<string, string>>
  /** What an install command brings. */
  readonly brings?: Readonly<Record<string, string>>
  readonly installFails?: boolean
}

/** A machine that exists only in a test, and the commands that were run on it. */
export function madeUpMachine(facts: Facts): { machine: Machine; ran: string[] } {
  const programs = new Map(Object.entries(facts.programs ?? {}))
  const ran: string[] = []
  const machine: Machine = {
    platform: facts.platform ?? 'linux',
    env: facts.env ?? { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: facts.isRoot ?? false,
    osRelease: facts.osRelease ?? '',
    exists: (path) => programs.has(path),
    output: (command, args) => programs.get(command) ?? windowsVersion(programs, args),
    run(command, args, env = {}) {
      const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`)
      ran.push([...settings, command, ...args].join(' '))
      if (facts.installFails) return false
      if (args.includes('install')) {
        for (const [path, version] of Object.entries(facts.brings ?? {})) programs.set(path, version)
      }
      return true
    },
  }
  return { machine, ran }
}

function windowsVersion(programs: ReadonlyMap<string, string>, args: readonly string[]): string | undefined {
  const path = /Get-Item '(.*)'\)/.exec(args.join(' '))?.[1]
  return path === undefined ? undefined : programs.get(path)
}

export const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
export const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'
