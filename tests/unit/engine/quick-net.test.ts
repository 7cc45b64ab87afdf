import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCompromise } from '../../../lib/engine/load-compromise.cjs'
import { quickBulkMatch } from '../../../lib/engine/quick-net/bulk-match.ts'

const FOLDER = new URL('../../fixtures/adverts/', import.meta.url)
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

/** Texts that lean on contractions, dates, names, numbers and shouting, where the corrections do most. */
const ODD = [
  "You'll be leading what we've built; they'd rather you didn't, wouldn't you say?",
  'Ms Amina Okafor joined Lloyds of London on Monday 4 May 2026, at 9.30am, for £32k p.a.',
  'APPLY NOW, HIRING FAST: SEVEN BRIGHT TESTERS (NO AGENCIES) IN LEEDS',
  'Hard-working, well read and not easily bored - to drive, to be driven, the drive, a driven drive.',
  'I. ii) 3. !!! ... a',
]

const tagged = (nlp: ReturnType<typeof loadCompromise>, text: string) =>
  nlp(text).docs.map((terms) => terms.map((term) => [term.text, [...(term.tags ?? [])].join()]))

test('the quickened tagger gives the tags that compromise gives by itself', () => {
  const nlp = loadCompromise()
  const all = [...texts, ...ODD]
  const plain = all.map((text) => tagged(nlp, text))
  nlp.plugin({ methods: { one: { bulkMatch: quickBulkMatch() } } })
  expect(all.map((text) => tagged(nlp, text))).toEqual(plain)
}, 60_000)
