import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { PROJECT } from '../project.ts'
import { BENCH_FOLDER, benchBundle, inFreshNode } from './bundle.ts'
import { madeAdverts } from './made-adverts.ts'

/** Adverts of the length that real ones have, and how many go through the command. */
const WORDS = 650
const ADVERTS = 600

/** Adverts a second through `npm run check`, JSON Lines to JSON Lines, its start included. */
export function throughput(): number {
  mkdirSync(BENCH_FOLDER, { recursive: true })
  const input = resolve(BENCH_FOLDER, 'adverts.jsonl')
  const output = openSync(resolve(BENCH_FOLDER, 'records.jsonl'), 'w')
  const check = (file: string): number => {
    const started = performance.now()
    const args = ['tools/check.ts', '--format', 'jsonl', file]
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: PROJECT,
      stdio: ['ignore', output, 'pipe'],
    })
    if (status !== 0) throw new Error(`The check command failed:\n${stderr}`)
    return (performance.now() - started) / 1000
  }
  // The first run builds the command where it is stale.
  writeFileSync(input, madeAdverts(1, WORDS))
  check(input)
  writeFileSync(input, madeAdverts(ADVERTS, WORDS))
  return ADVERTS / check(input)
}

const MANY = 10_000
const SETTLED = 1_000

/** Megabytes by which memory grows from the first 1,000 different adverts to 10,000, garbage collected at both. */
export async function memoryGrowth(): Promise<number> {
  const bundle = await benchBundle('load-run')
  const path = resolve(BENCH_FOLDER, 'many.jsonl')
  writeFileSync(path, madeAdverts(MANY, 120))
  const script = `
import { readFileSync } from 'node:fs'
const { memory } = await import(${JSON.stringify(bundle)})
const rows = readFileSync(${JSON.stringify(path)}, 'utf8').trim().split('\\n')
console.log(JSON.stringify(memory(rows, ${SETTLED})))`
  const used = v.parse(
    v.object({ early: v.number(), late: v.number() }),
    await inFreshNode(script, ['--expose-gc']),
  )
  return used.late - used.early
}

const SENTENCE = 'a driven colleague with drive and some years of work in a dynamic place, '

/** Texts that no advert is, each from one short run of words. */
const HOSTILE: readonly { readonly what: string; readonly text: (size: number) => string }[] = [
  {
    what: '1 MB in one paragraph',
    text: (size) => repeat('We need a driven ninja. He must. ', 1_000_000 * size),
  },
  { what: '100,000 bullets', text: (size) => '- a dynamic team\n'.repeat(100_000 * size) },
  {
    what: 'a sentence of 50,000 words',
    text: (size) => SENTENCE.repeat((50_000 * size) / SENTENCE.trim().split(' ').length),
  },
]

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** How many times as long a hostile text takes as half of it. */
export async function hostileGrowth(): Promise<{ readonly what: string; readonly value: number }[]> {
  const bundle = await benchBundle('load-run')
  const path = resolve(BENCH_FOLDER, 'hostile.json')
  writeFileSync(path, JSON.stringify(HOSTILE.map(({ text }) => ({ whole: text(1), half: text(0.5) }))))
  const script = `
import { readFileSync } from 'node:fs'
const { growth } = await import(${JSON.stringify(bundle)})
console.log(JSON.stringify(growth(JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8')))))`
  const values = v.parse(v.array(v.number()), await inFreshNode(script))
  return HOSTILE.map(({ what }, index) => ({ what, value: values[index] ?? Number.NaN }))
}
