import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { readLines } from '../check/read-lines.ts'
import { PROJECT } from '../project.ts'

/**
 * The check command's records, a line at a time, for adverts as JSON Lines: what is measured is what people run.
 * Stopping early ends the command. Throws what it said when it failed.
 */
export async function* checkLines(adverts: Readable): AsyncGenerator<string> {
  const child = spawn(process.execPath, [resolve(PROJECT, 'tools/check.ts'), '--format', 'jsonl', '-'])
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  // The command may end before it has read everything; its exit status tells why.
  child.stdin.on('error', () => undefined)
  adverts.on('error', (error) => child.stdin.destroy(error))
  adverts.pipe(child.stdin)
  let whole = false
  try {
    // By line feeds alone: a record may hold other line separators, as its advert did.
    for await (const { bytes } of readLines(child.stdout))
      if (bytes !== undefined) yield new TextDecoder().decode(bytes)
    whole = true
  } finally {
    if (!whole) {
      adverts.unpipe(child.stdin)
      child.kill()
    }
  }
  const status = await ended
  if (status !== 0) throw new Error(`The check command ended with ${status}.\n${said}`)
}

/** All the records, for inputs that fit in memory. */
export async function allCheckLines(adverts: Readable): Promise<string[]> {
  const lines: string[] = []
  for await (const line of checkLines(adverts)) lines.push(line)
  return lines
}
