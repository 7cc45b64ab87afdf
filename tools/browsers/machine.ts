import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** What finding and installing a browser needs to know of a machine; tests pass a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether packages can be installed without asking anybody. */
  readonly isRoot: boolean
  /** The text of /etc/os-release, empty where there is none. */
  readonly osRelease: string
  exists(path: string): boolean
  /** Runs a command quietly; `undefined` when it can't be run or fails. */
  output(command: string, args: readonly string[]): string | undefined
  /** Runs a command with its output shown; whether it succeeded. */
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): boolean
}

/** The machine this process runs on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  exists: existsSync,
  output(command, args) {
    const done = spawnSync(command, [...args], { encoding: 'utf8', timeout: 30_000 })
    return done.status === 0 ? done.stdout : undefined
  },
  run(command, args, env = {}) {
    // Package managers ask on standard input; nobody is there to answer.
    const stdio = ['ignore', 'inherit', 'inherit'] as const
    return spawnSync(command, [...args], { stdio: [...stdio], env: { ...process.env, ...env } }).status === 0
  },
})
