import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AdvertDocument, Block } from '../../../lib/model/advert.ts'
import type { Assessment } from '../../../lib/model/assessment.ts'
import type { NothingReason } from '../../../lib/model/page-state.ts'
import type { SessionClient } from '../../../lib/page/client.ts'
import { inspect } from '../../../lib/page/inspection.ts'
import type { NamedSpan, Surface } from '../../../lib/page/surfaces/surface.ts'
import { blocksOf, findingOn } from './findings.ts'

const assessmentOf = (blocks: readonly Block[]): Assessment => ({
  rulesVersion: '1',
  findings: blocks.some(({ text }) => text.includes('young')) ? [findingOn(blocks, 'young')] : [],
  balance: { masculine: 0, feminine: 0, verdict: 'neutral' },
  practices: [],
  affects: { masculine: 0, feminine: 0, age: 0, disability: 0, race: 0, sexuality: 0, other: 0 },
  facts: { words: 0, essentialCriteria: 0, readingAge: 0, otherLanguageBlocks: 0 },
  sector: { sample: { counted: '2026-11-23', adverts: 1000, from: 2010, to: 2025 }, placings: [] },
})

function setUp(subject: 'advert' | 'draft', ...texts: string[]) {
  let blocks = blocksOf(...texts)
  let changed: () => void = () => undefined
  let drawn: readonly NamedSpan[] = []
  let marks = { on: true, balance: false }
  const checked: AdvertDocument[] = []
  const nothing: NothingReason[] = []
  const stop = new AbortController()
  const surface: Surface = {
    subject,
    source: 'editor',
    element: document.body,
    read: () => blocks,
    draw: (spans) => {
      drawn = spans
    },
    rectsOf: () => [],
    reveal: () => undefined,
    caret: () => undefined,
    watch: (callback) => {
      changed = callback
    },
  }
  const client: SessionClient = {
    check: async (_subject, document) => {
      checked.push(document)
      return assessmentOf(document.blocks)
    },
    nothing: async (reason) => void nothing.push(reason),
    keep: async () => undefined,
    hideBadge: async () => undefined,
    openPanel: async () => undefined,
    wanted: async () => ({ marks: true, badge: true }),
  }
  const inspection = inspect(surface, {
    client,
    fields: () => ({}),
    url: () => 'x:',
    marks: () => marks,
    signal: stop.signal,
  })
  return {
    inspection,
    checked,
    nothing,
    stop,
    client,
    marks: (now: typeof marks) => {
      marks = now
      inspection.draw()
    },
    type: (...now: string[]) => {
      blocks = blocksOf(...now)
      changed()
    },
    words: () =>
      drawn.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end)),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('draws what the check found', async () => {
  const { inspection, words } = setUp('draft', 'A young team')
  await inspection.check()
  expect(words()).toEqual(['young'])
})

it('moves marks at once while typing, and asks again once after the pause', async () => {
  const { inspection, checked, type, words } = setUp('draft', 'A young team')
  await inspection.check()
  type('So A young team')
  type('Now A young team')
  expect(words()).toEqual(['young'])
  expect(checked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(300)
  expect(checked).toHaveLength(2)
})

it('takes a mark away at once when its words are touched', async () => {
  const { inspection, type, words } = setUp('draft', 'A young team')
  await inspection.check()
  type('A younger team')
  expect(words()).toEqual([])
})

it('moves an answer that comes late to where its words stand by then', async () => {
  const { inspection, client, checked, type, words } = setUp('draft', 'A young team')
  let answer: () => void = () => undefined
  vi.spyOn(client, 'check').mockImplementationOnce(
    (_subject, document) =>
      new Promise((resolve) => {
        answer = () => resolve(assessmentOf(document.blocks))
      }),
  )
  const done = inspection.check()
  type('New.', 'A young team')
  answer()
  await done
  expect(words()).toEqual(['young'])
  await vi.advanceTimersByTimeAsync(300)
  expect(checked).toHaveLength(1)
})

it('looks at a public page that keeps changing ever less often', async () => {
  const { inspection, checked, type } = setUp('advert', 'A young team')
  await inspection.check()
  for (let tick = 0; tick < 200; tick += 1) {
    type(`A young team ${tick}`)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(checked.length).toBeGreaterThan(2)
  expect(checked.length).toBeLessThan(9)
})

it.each([
  ['empty', []],
  ['too-long', ['x'.repeat(500_001)]],
])('says that a text is %s, and sends nothing', async (reason, texts) => {
  const { inspection, checked, nothing } = setUp('advert', ...texts)
  await inspection.check()
  expect(nothing).toEqual([reason])
  expect(checked).toEqual([])
})

it('draws nothing while marks are off, and hides one finding when asked', async () => {
  const { inspection, marks, words } = setUp('draft', 'A young team')
  await inspection.check()
  marks({ on: false, balance: false })
  expect(words()).toEqual([])
  marks({ on: true, balance: false })
  const [young] = inspection.findings()
  if (young !== undefined) inspection.hide(young)
  expect(words()).toEqual([])
  expect(inspection.findings()).toEqual([])
})

it('leaves nothing behind when it is stopped', async () => {
  const { inspection, checked, type, words, stop } = setUp('draft', 'A young team')
  await inspection.check()
  type('Now A young team')
  stop.abort()
  await vi.advanceTimersByTimeAsync(1000)
  expect(words()).toEqual([])
  expect(checked).toHaveLength(1)
})
