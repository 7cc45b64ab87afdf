import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openJournal, signOf } from '../../../tools/editors/journal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const ran = (nth: number, problem?: string) => ({ kind: 'quill', behaviour: 'undo', nth, problem })

it('goes on where a stopped run ended, and never forgets a failure', () => {
  const file = join(folder, 'chromium.jsonl')
  const first = openJournal(file, 'Chromium 1, abc')
  first.add(ran(1))
  first.add(ran(2, 'A word was lost.'))
  appendFileSync(file, '\n{"kind":"quill","behav')
  const next = openJournal(file, 'Chromium 1, abc')
  expect(next.of('quill', 'undo')).toEqual([ran(1), ran(2, 'A word was lost.')])
  expect([1, 2, 3].map((nth) => next.has('quill', 'undo', nth))).toEqual([true, true, false])
  next.add(ran(3))
  expect(openJournal(file, 'Chromium 1, abc').of('quill', 'undo')).toHaveLength(3)
})

it('refuses runs of other code', () => {
  const file = join(folder, 'chromium.jsonl')
  openJournal(file, 'Chromium 1, abc').add(ran(1))
  expect(() => openJournal(file, 'Chromium 1, abd')).toThrow(/other code/)
})

it('signs files by what is in them', () => {
  const built = join(folder, 'built')
  mkdirSync(built)
  writeFileSync(join(built, 'a.js'), 'one')
  const before = signOf([built])
  expect(signOf([built])).toBe(before)
  writeFileSync(join(built, 'a.js'), 'two')
  expect(signOf([built])).not.toBe(before)
})
