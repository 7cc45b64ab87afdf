import { expect, test } from 'vitest'
import { budgetLines } from '../../../tools/bench/budget.ts'
import { madeAdverts } from '../../../tools/bench/made-adverts.ts'
import { readBenchOptions } from '../../../tools/bench/options.ts'

test('a budget says how much of it is taken, and a least how much of it is reached', () => {
  const lines = budgetLines([
    { what: 'time', limit: 5, unit: 'ms', measured: [{ where: 'here', value: 6 }] },
    { what: 'speed', limit: 150, least: true, unit: '/s', measured: [{ where: 'here', value: 120 }] },
    { what: 'other', limit: 1, unit: 'ms', measured: [{ where: 'there', value: undefined, note: 'why' }] },
  ])
  expect(lines[1]).toMatch(/time .*5 ms .*6 ms .*1\.20 over/)
  expect(lines[2]).toMatch(/speed .*at least 150 \/s .*120 \/s .*0\.80 under/)
  expect(lines[3]).toMatch(/not measured yet .*why/)
})

test('made adverts are the same at every run, of the length asked for, and no two are alike', () => {
  const adverts = madeAdverts(50, 120)
  expect(madeAdverts(50, 120)).toBe(adverts)
  const texts = adverts
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text)
  expect(new Set(texts).size).toBe(50)
  for (const text of texts) expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(120)
})

test('options are read, and a wrong one is named', () => {
  expect(readBenchOptions(['--engine', '--peers-from', '/there'])).toEqual({
    engineOnly: true,
    peersFrom: '/there',
    help: false,
  })
  expect(() => readBenchOptions(['--fast'])).toThrow('"--fast"')
  expect(() => readBenchOptions(['--peers-from'])).toThrow('needs a value: a folder')
  expect(() => readBenchOptions(['engine'])).toThrow('"engine" is no option')
})
