import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { readJobPostings } from '../../lib/text/job-posting.ts'
import { decodeText, UnusableInput } from './decode.ts'
import { readLines } from './read-lines.ts'
import { type LineError, type Row, readRow } from './row.ts'

type Kind = 'text' | 'html' | 'json' | 'jsonl'
type Chunks = AsyncIterable<Uint8Array>

/** One advert, or one line that can't be read; `several` where the input may hold more than one. */
export interface Item {
  readonly several: boolean
  readonly entry: Row | LineError
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
])

/** The adverts of a file, or of standard input for `-`, in order. Throws `UnusableInput`. */
export async function* readInput(file: string, stdin: Chunks, asLines: boolean): AsyncGenerator<Item> {
  if (file === '-') {
    if (asLines) yield* rowsOf(stdin)
    else yield* readWhole(await collect(stdin), '-', undefined)
    return
  }
  const kind = KINDS.get(extname(file).toLowerCase()) ?? 'text'
  const handle = await openFile(file)
  try {
    if (kind === 'jsonl') yield* rowsOf(handle.createReadStream({ autoClose: false }))
    else yield* readWhole(await handle.readFile(), file, kind)
  } finally {
    await handle.close()
  }
}

async function openFile(file: string) {
  try {
    const handle = await open(file)
    if ((await handle.stat()).isDirectory()) {
      await handle.close()
      throw new UnusableInput(`${file} is a folder. Name the files in it.`)
    }
    return handle
  } catch (error) {
    if (error instanceof UnusableInput) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new UnusableInput(
      missing
        ? `There is no file ${file}. Check its name.`
        : `${file} can't be opened. Check that you may read it.`,
    )
  }
}

async function collect(chunks: Chunks): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

async function* rowsOf(chunks: Chunks): AsyncGenerator<Item> {
  for await (const line of readLines(chunks)) {
    const entry = readRow(line)
    if (entry !== undefined) yield { several: true, entry }
  }
}

/** What standard input holds, by its first character; JSON with a text or HTML in its first line is JSON Lines. */
function kindOf(text: string): Kind {
  const start = text.trimStart()
  if (/^<[a-z!]/i.test(start)) return 'html'
  if (!/^[[{]\s*["{\]}]/.test(start)) return 'text'
  return /^\{/.test(start) &&
    /"(?:text|html)"\s*:/.test(start.slice(0, start.indexOf('\n') >>> 0)) &&
    !/jobposting/i.test(start)
    ? 'jsonl'
    : 'json'
}

async function* readWhole(bytes: Uint8Array, id: string, known: Kind | undefined): AsyncGenerator<Item> {
  const name = id === '-' ? 'Standard input' : id
  const text = decodeText(bytes, name)
  const kind = known ?? kindOf(text)
  if (text.trim() === '') throw new UnusableInput(`${name} is empty: there is nothing to check.`)
  if (kind === 'jsonl') {
    yield* rowsOf(
      (async function* () {
        yield bytes
      })(),
    )
  } else if (kind === 'json') {
    const postings = readJobPostings(text)
    if (postings.length === 0)
      throw new UnusableInput(
        `${name} holds no JobPosting. For adverts as {"text": …}, one a line, use a .jsonl file.`,
      )
    for (const [index, posting] of postings.entries()) {
      const several = postings.length > 1
      yield {
        several,
        entry: { id: several ? `${id}#${index + 1}` : id, body: { kind: 'posting', posting } },
      }
    }
  } else {
    const body = kind === 'html' ? ({ kind, html: text } as const) : ({ kind, text } as const)
    yield { several: false, entry: { id, body } }
  }
}
