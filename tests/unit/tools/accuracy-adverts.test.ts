import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MissingData, need } from '../../../tools/accuracy/data.ts'
import { measureAdverts } from '../../../tools/accuracy/measure-adverts.ts'
import { readAccuracyOptions } from '../../../tools/accuracy/options.ts'
import type { SpanScorer } from '../../../tools/accuracy/score-spans.ts'
import { checkedAdvert, labelledAdvert, readRows } from '../../../tools/accuracy/shapes.ts'

const text = 'We want a ninja. We welcome everyone, young or old. Tea is free.'
const spanOf = (quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  text: quote,
})

const found = (quote: string, category: string, rest: object = {}) => ({
  ...spanOf(quote),
  category,
  ...rest,
})
const advert = (id: string, rest: object) => JSON.stringify({ id, text, labels: [], ...rest })
const record = (id: string, findings: object[], practices: object = {}) =>
  JSON.stringify({ id, text, words: 500, findings, practices })

/** Counts nothing: these tests are of what is measured beside the scorer. */
const none = { tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, f1: 0 }
const score: SpanScorer = (gold) => ({
  adverts: gold.length,
  meanIoU: 0,
  any: none,
  exact: none,
  categories: { age: { ...none, tp: 9, fn: 1, f1: 0.9 }, race: { ...none, tp: 9, f1: 1 } },
  practices: {},
  practiceAccuracy: null,
  missed: [],
  wrong: [],
})

function measure(adverts: string[], records: string[]) {
  const checked = readRows(records.join('\n'), checkedAdvert, 'records')
  return measureAdverts(
    readRows(adverts.join('\n'), labelledAdvert, 'adverts'),
    new Map(checked.map((row) => [row.id, row])),
    score,
  )
}

const figureOf = ({ rows }: ReturnType<typeof measure>, name: string) =>
  rows.find(({ measure: own }) => own.startsWith(name))?.value

describe('what is measured on labelled adverts', () => {
  const statement = spanOf('We welcome everyone, young or old.')

  it('counts findings inside statements, benefits and balance apart', () => {
    const statements = [
      { ...statement, kind: 'equality' },
      { ...spanOf('Tea is free.'), kind: 'benefits' },
    ]
    const findings = [
      found('young', 'age'),
      found('Tea', 'culture'),
      found('welcome', 'feminine-coded'),
      found('ninja', 'culture'),
      found('We want', 'culture', { in: 'title', start: 20, end: 25 }),
    ]
    const measured = measure([advert('a', { statements })], [record('a', findings)])
    expect(figureOf(measured, 'findings inside statements')).toBe(1)
    expect(measured.list).toContain('  a | age | young | ')
  })

  it('counts findings where nothing is labelled, by 1,000 words', () => {
    const labelled = advert('b', { labels: [found('ninja', 'culture')] })
    const onlyBalance = advert('c', { labels: [found('welcome', 'feminine-coded')] })
    const alarm = [found('ninja', 'culture')]
    const measured = measure(
      [advert('a', {}), labelled, onlyBalance],
      [record('a', alarm), record('b', alarm), record('c', [])],
    )
    expect(figureOf(measured, 'findings per 1,000 words')).toBe(1)
  })

  it('leaves out categories with fewer than ten labels', () => {
    const measured = measure([advert('a', {})], [record('a', [])])
    expect(figureOf(measured, 'spans: age F1')).toBe(0.9)
    expect(figureOf(measured, 'spans: race F1')).toBeUndefined()
  })

  it('lists practices that were missed or wrongly seen', () => {
    const practices = { salary: { met: false }, contact: { met: true }, process: { met: true } }
    const wanted = advert('a', { practices: { salary: true, contact: false, process: true } })
    const { list } = measure([wanted], [record('a', [], practices)])
    expect(list.filter((line) => /salary|contact|process/.test(line))).toEqual([
      '  a | salary | missed',
      '  a | contact | wrongly seen',
    ])
  })
})

describe('the data', () => {
  it('names every file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evenhand-data-'))
    try {
      expect(() => need(folder, 'adverts', 'scoreSpans')).toThrow(MissingData)
      expect(() => need(folder, 'adverts', 'scoreSpans')).toThrow(/dev\.jsonl and tools\/score-spans\.mjs/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('names the line and the part that has the wrong shape', () =>
    expect(() => readRows(`${advert('a', {})}\n{"id":"b","text":1}`, labelledAdvert, 'adverts')).toThrow(
      /adverts, line 2: text/,
    ))
})

describe('the options', () => {
  it('take one folder, and peers from another', () =>
    expect(readAccuracyOptions(['data', '--list', '--peers-from', 'others'])).toMatchObject({
      folder: join(process.cwd(), 'data'),
      list: true,
      peers: true,
      peersFrom: join(process.cwd(), 'others'),
    }))
  it.each([[['--loud']], [['a', 'b']], [['--peers-from']]])('refuse %j', (args) =>
    expect(() => readAccuracyOptions(args)).toThrow(),
  )
})
