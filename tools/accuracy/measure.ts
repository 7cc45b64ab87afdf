import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DataFile, dataPath, MissingData, need } from './data.ts'
import { measureAdverts } from './measure-adverts.ts'
import { measureLabels, measurePairs, measurePractices } from './measure-pairs.ts'
import { measurePeer } from './measure-peers.ts'
import type { AccuracyOptions } from './options.ts'
import { loadPeers, ownAsPeer } from './peers.ts'
import type { Measured, Row } from './row.ts'
import { allCheckLines } from './run-check.ts'
import { spanScorer } from './score-spans.ts'
import {
  type CheckedAdvert,
  checkedAdvert,
  type LabelledAdvert,
  labelledAdvert,
  labelledSentence,
  readRows,
} from './shapes.ts'

type Step = () => Promise<Measured>

/** Every measure of which the data is there; the rest say what is missing. */
export async function measureAll(options: AccuracyOptions): Promise<Measured> {
  const scratch = await mkdtemp(join(tmpdir(), 'evenhand-accuracy-'))
  try {
    const rows: Row[] = []
    const list: string[] = []
    for (const [name, step] of Object.entries(stepsOf(options, scratch))) {
      const measured = await step().catch((error: unknown): Measured => {
        if (error instanceof MissingData)
          return { rows: [{ measure: name, value: undefined, note: error.message }], list: [] }
        throw error
      })
      rows.push(...measured.rows)
      list.push(...measured.list)
    }
    return { rows, list }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function stepsOf({ folder, peers, peersFrom }: AccuracyOptions, scratch: string): Record<string, Step> {
  const lines = async (file: DataFile) => readFile(dataPath(folder, file), 'utf8')
  const rowsOf = async (file: DataFile) => (await lines(file)).split('\n').filter(Boolean).length
  const adverts = async () => readRows(await lines('adverts'), labelledAdvert, 'adverts')
  const predicted = async (file: DataFile) => {
    const path = join(scratch, `${file}.jsonl`)
    const records = await allCheckLines(createReadStream(dataPath(folder, file)))
    await writeFile(path, `${records.join('\n')}\n`)
    return path
  }
  return {
    'spans and practices on adverts': async () => {
      need(folder, 'adverts', 'scoreSpans')
      const found = await readFile(await predicted('adverts'), 'utf8')
      return measureAdverts(await adverts(), byId(found), await spanScorer(folder))
    },
    pairs: async () => {
      need(folder, 'pairs', 'scorePairs')
      return measurePairs(folder, await predicted('pairs'), await rowsOf('pairs'))
    },
    'practice snippets': async () => {
      need(folder, 'practices', 'scorePractices')
      return measurePractices(folder, await predicted('practices'), await rowsOf('practices'))
    },
    'whole-advert labels': async () => {
      need(folder, 'labels', 'scoreLabels')
      return measureLabels(folder, await predicted('labels'), await rowsOf('labels'))
    },
    ...(peers
      ? {
          peers: async () => {
            need(folder, 'adverts', 'pairs', 'scoreSpans', 'scorePairs')
            return measurePeers(folder, peersFrom, scratch, await adverts(), await lines('pairs'))
          },
        }
      : {}),
  }
}

const byId = (found: string): ReadonlyMap<CheckedAdvert['id'], CheckedAdvert> =>
  new Map(readRows(found, checkedAdvert, 'the records').map((record) => [record.id, record]))

async function measurePeers(
  folder: string,
  from: string,
  scratch: string,
  adverts: readonly LabelledAdvert[],
  pairLines: string,
): Promise<Measured> {
  const pairs = readRows(pairLines, labelledSentence, 'pairs')
  const score = await spanScorer(folder)
  const write = async (name: string, rows: readonly unknown[]) => {
    const path = join(scratch, `${name}.jsonl`)
    await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return path
  }
  const others = await loadPeers(from)
  const own = await ownAsPeer([...adverts, ...pairs])
  const rows: Row[] = []
  for (const peer of [own, ...others])
    rows.push(...(await measurePeer(peer, { folder, adverts, pairs, score, write })))
  return { rows, list: [] }
}
