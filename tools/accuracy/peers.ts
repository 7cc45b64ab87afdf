import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { MissingData } from './data.ts'
import { allCheckLines } from './run-check.ts'
import { checkedAdvert, readRows } from './shapes.ts'

/** Another checker, as a function from text to the spans it reports. */
export interface Peer {
  readonly name: string
  readonly check: (text: string) => readonly PeerSpan[]
}

interface PeerSpan {
  readonly start: number
  readonly end: number
  /** Only where the checker has our categories. */
  readonly category?: string
}

/** The one command that brings the peers, which are not part of the project. */
const INSTALL_PEERS = 'npm install --no-save alex retext-equality unified retext-english retext-stringify'

const offset = v.object({ offset: v.number() })
const place = v.object({ start: offset, end: offset })
const report = v.looseObject({
  messages: v.array(v.looseObject({ place: v.nullish(place), position: v.nullish(place) })),
})

/** Newer messages name their place `place`, older ones `position`; a few have none. */
const spansOf = (file: unknown) =>
  v.parse(report, file).messages.flatMap(({ place, position }) => {
    const at = place ?? position
    return at === null || at === undefined ? [] : [{ start: at.start.offset, end: at.end.offset }]
  })

interface Processor {
  use(plugin: unknown): Processor
  processSync(text: string): unknown
}

const alexModule = v.looseObject({
  text: v.custom<(text: string) => unknown>((it) => typeof it === 'function'),
})
const unifiedModule = v.looseObject({
  unified: v.custom<() => Processor>((it) => typeof it === 'function'),
})
const pluginModule = v.looseObject({ default: v.unknown() })

/** alex and retext-equality as installed below a folder. Rejects with the command that installs them. */
export async function loadPeers(folder: string): Promise<readonly Peer[]> {
  const require = createRequire(join(folder, 'package.json'))
  const load = async (name: string): Promise<unknown> => {
    let path: string
    try {
      path = require.resolve(name)
    } catch {
      throw new MissingData(
        `not measured: ${name} is not installed in ${folder}. Run there: ${INSTALL_PEERS}`,
      )
    }
    return import(pathToFileURL(path).href)
  }
  const alex = v.parse(alexModule, await load('alex'))
  const { unified } = v.parse(unifiedModule, await load('unified'))
  const plugins: unknown[] = []
  for (const name of ['retext-english', 'retext-equality', 'retext-stringify'])
    plugins.push(v.parse(pluginModule, await load(name)).default)
  return [
    { name: 'alex', check: (text) => spansOf(alex.text(text)) },
    {
      name: 'retext-equality',
      // A processor of its own for each text: it is frozen once it has run.
      check: (text) =>
        spansOf(plugins.reduce<Processor>((made, plugin) => made.use(plugin), unified()).processSync(text)),
    },
  ]
}

/** Evenhand itself, to stand beside the peers under the same rule; it is told the titles and employers too. */
export async function ownAsPeer(adverts: readonly { readonly text: string }[]): Promise<Peer> {
  const rows = adverts.map((advert) => `${JSON.stringify(advert)}\n`)
  const records = readRows(
    (await allCheckLines(Readable.from(rows))).join('\n'),
    checkedAdvert,
    'the records',
  )
  const found = new Map(
    records.map(({ text, findings }) => [text, findings.filter((finding) => finding.in !== 'title')]),
  )
  return { name: 'Evenhand', check: (text) => found.get(text) ?? [] }
}
