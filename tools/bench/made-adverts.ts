import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { seededRandom } from '../accuracy/random.ts'
import { PROJECT } from '../project.ts'

const FOLDER = resolve(PROJECT, 'tests/fixtures/adverts')

/** The lines of our own adverts, blank ones left out. */
const lines = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(resolve(FOLDER, name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Adverts as JSON Lines, the same at every run: lines of our own adverts in a new order, each advert with an
 * employer of its own, so that no two share a result in the cache.
 * @param words how long an advert is, at least
 */
export function madeAdverts(count: number, words: number): string {
  const random = seededRandom(20_261_123)
  const all = lines()
  const adverts: string[] = []
  for (let id = 0; id < count; id++) {
    const text: string[] = []
    for (let length = 0; length < words; ) {
      const line = all[Math.floor(random() * all.length)] ?? ''
      text.push(line)
      length += line.split(' ').length
    }
    adverts.push(JSON.stringify({ id, title: `Post ${id}`, employer: `Maker ${id}`, text: text.join('\n') }))
  }
  return `${adverts.join('\n')}\n`
}
