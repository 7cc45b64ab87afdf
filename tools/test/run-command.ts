import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'
import { PROJECT } from '../project.ts'

export interface CommandResult {
  readonly ok: boolean
  readonly output: string
  readonly seconds: number
}

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly minutes: number
  readonly signal?: AbortSignal
  /** The project's own folder when absent. */
  readonly cwd?: string
}

/** Runs a project command with the project's own Node first on PATH; its output is kept, not shown. */
export function runCommand(
  command: readonly [string, ...string[]],
  options: CommandOptions,
): Promise<CommandResult> {
  const { signal } = options
  const started = performance.now()
  const bin = resolve(PROJECT, 'node_modules/.bin')
  const { PATH = '' } = process.env
  const env = { ...process.env, PATH: bin + delimiter + PATH, ...options.env }
  const limit = AbortSignal.timeout(options.minutes * 60_000)
  const [program, ...args] = command
  return new Promise((done) => {
    let output = ''
    const child = spawn(program, args, {
      cwd: options.cwd ?? PROJECT,
      env,
      // Windows finds npm and the tools as .cmd files, through its shell only.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the command started can be stopped with it.
      detached: process.platform !== 'win32',
    })
    const stop = () => {
      if (limit.aborted) output += `\nStopped after ${options.minutes} minutes.`
      stopTree(child.pid)
    }
    limit.addEventListener('abort', stop)
    signal?.addEventListener('abort', stop)
    const end = (ok: boolean) => {
      limit.removeEventListener('abort', stop)
      signal?.removeEventListener('abort', stop)
      done({ ok, output, seconds: (performance.now() - started) / 1000 })
    }
    child.stdout.on('data', (data) => (output += String(data)))
    child.stderr.on('data', (data) => (output += String(data)))
    child.on('error', (error) => {
      output += `\n${error.message}`
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

function stopTree(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM')
  } catch {
    // It ended by itself in the meantime.
  }
}
