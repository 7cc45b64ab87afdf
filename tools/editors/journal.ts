import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One try of one behaviour in one editor. */
export interface Run {
  readonly kind: string
  readonly behaviour: string
  /** The first is 1. */
  readonly nth: number
  readonly problem: string | undefined
}

/** What has been tried so far; kept in a file where one is named, so that a run that was stopped can go on. */
export interface Journal {
  readonly has: (kind: string, behaviour: string, nth: number) => boolean
  readonly of: (kind: string, behaviour: string) => readonly Run[]
  readonly add: (run: Run) => void
}

/**
 * @param file where to keep it; without one it is forgotten at the end
 * @param subject what was tried: the built files and the browser. A file on anything else is refused, because
 *   runs of other code prove nothing of this one.
 */
export function openJournal(file: string | undefined, subject: string): Journal {
  const runs: Run[] = []
  if (file !== undefined && existsSync(file)) {
    const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    if (first !== subject)
      throw new Error(`${file} tells of other code or another browser. Name a new file, or remove it.`)
    // The last line of a run that was killed may be half a line; that try is made again.
    for (const line of lines) {
      const run = runIn(line)
      if (run !== undefined) runs.push(run)
    }
  } else if (file !== undefined) {
    appendFileSync(file, subject)
  }
  const of = (kind: string, behaviour: string) =>
    runs.filter((run) => run.kind === kind && run.behaviour === behaviour)
  return {
    of,
    has: (kind, behaviour, nth) => of(kind, behaviour).some((run) => run.nth === nth),
    add(run) {
      runs.push(run)
      if (file !== undefined) appendFileSync(file, `\n${JSON.stringify(run)}`)
    },
  }
}

function runIn(line: string): Run | undefined {
  try {
    const { kind, behaviour, nth, problem } = JSON.parse(line)
    return typeof kind === 'string' && typeof behaviour === 'string' && typeof nth === 'number'
      ? { kind, behaviour, nth, problem: typeof problem === 'string' ? problem : undefined }
      : undefined
  } catch {
    return undefined
  }
}

/** A short sign for all files below these folders: the same files, the same sign. */
export function signOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    for (const path of files.map((one) => resolve(one.parentPath, one.name)).toSorted())
      hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
