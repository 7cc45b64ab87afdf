import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type DataFile, dataPath } from './data.ts'

const run = promisify(execFile)

/** What one of the data's scorers prints, by lines. Rejects when it fails. */
export async function scorerLines(
  folder: string,
  scorer: DataFile,
  gold: DataFile,
  predictions: string,
  option?: '--list' | '--real',
): Promise<string[]> {
  const args = [dataPath(folder, scorer), dataPath(folder, gold), predictions]
  const { stdout } = await run(process.execPath, option === undefined ? args : [...args, option], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.split('\n')
}

/** The number behind a word in the lines, as in "macro F1 0.512". Throws when it is not there. */
export function numberAfter(lines: readonly string[], words: string): number {
  for (const line of lines) {
    const at = line.indexOf(`${words} `)
    const value = at < 0 ? Number.NaN : Number.parseFloat(line.slice(at + words.length + 1))
    if (!Number.isNaN(value)) return value
  }
  throw new Error(`The scorer printed no "${words}".`)
}
