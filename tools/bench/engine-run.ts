import type { Checker } from '../../lib/engine/checker.ts'
import { createChecker } from '../../lib/engine/checker.ts'
import type { AdvertDocument } from '../../lib/model/advert.ts'
import { plainBlocks } from '../../lib/text/plain-blocks.ts'

/** Milliseconds that the engine takes in this process, which must be a fresh one. */
export interface EngineTimes {
  /** From the start of the call to rules compiled and a text without candidates scanned. */
  readonly ready: number
  /** The first check of an advert, in which the tagger is loaded. */
  readonly first: number
  /** The median of checks of a whole advert, nothing of it in any cache. */
  readonly warm: number
  /** The median of checks after one paragraph was edited. */
  readonly paragraph: number
}

const documentOf = (text: string, employer: string): AdvertDocument => ({
  source: 'text',
  fields: { employer },
  blocks: plainBlocks(text).map(({ block }) => block),
})

/** The same words in texts that no cache knows: each block ends with spaces of its own number. */
const unknown = (text: string, turn: number): AdvertDocument => {
  const document = documentOf(text, `Employer ${turn}`)
  const blocks = document.blocks.map((block) => ({ ...block, text: block.text + ' '.repeat(turn + 1) }))
  return { ...document, blocks }
}

/** Runs in a bundle of its own. */
export function run(text: string): EngineTimes {
  const started = performance.now()
  const checker = createChecker()
  checker.check(documentOf('The post is based in Hull.', 'Nobody'))
  const ready = performance.now() - started
  const first = timed(() => checker.check(documentOf(text, 'First')))
  for (let turn = 0; turn < 10; turn += 1) checker.check(unknown(text, turn))
  const warm = median(
    Array.from({ length: 20 }, (_, turn) => {
      const document = unknown(text, 10 + turn)
      return timed(() => checker.check(document))
    }),
  )
  return { ready, first, warm, paragraph: median(edits(checker, text)) }
}

/** One paragraph after the other is edited, as by a person who goes through the advert. */
function edits(checker: Checker, text: string): number[] {
  const document = documentOf(text, 'Edited')
  checker.check(document)
  const times: number[] = []
  for (const [index, block] of document.blocks.entries()) {
    if (block.text.split(/\s+/).length < 20) continue
    const edited = { ...block, text: `${block.text} And so on.` }
    const blocks = document.blocks.with(index, edited)
    times.push(timed(() => checker.check({ ...document, blocks })))
  }
  return times
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
