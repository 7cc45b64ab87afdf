import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { looksLikeDraft } from '../../../lib/page/drafts/draft.ts'

/** In happy-dom a module's address is not a file's; tests run from the project's folder. */
const FIXTURES = join(process.cwd(), 'tests/fixtures')
const samples = (name: string): string[] =>
  readFileSync(join(FIXTURES, 'drafts', `${name}.txt`), 'utf8')
    .split(/^---$/m)
    .map((text) => text.trim())

const wordsIn = (text: string): string[] => text.match(/\S+\s*/g) ?? []
const begun = (text: string, words: number): string => wordsIn(text).slice(0, words).join('')
const start = (text: string): string => text.slice(0, 60).replaceAll('\n', ' ')

/** What people write that is none, beside what is: the words are close, the writer's intent is not. */
const OTHERS = ['emails', 'tickets', 'cvs'] as const

it('takes at most 1 in 200 of e-mails, tickets and CVs for a draft', () => {
  const texts = OTHERS.flatMap(samples)
  expect(texts.length).toBeGreaterThanOrEqual(180)
  const taken = texts.filter((text) => looksLikeDraft(text, ''))
  expect(taken.map(start)).toEqual([])
})

it('takes at most 1 in 50 of notes that were written to be taken for one', () => {
  const texts = samples('notes')
  expect(texts.length).toBeGreaterThanOrEqual(90)
  const taken = texts.filter((text) => looksLikeDraft(text, ''))
  expect(taken.length, taken.map(start).join('\n')).toBeLessThanOrEqual(texts.length / 50)
})

it.each(OTHERS)('takes none of the %s while it is being written', (kind) => {
  const taken = samples(kind).flatMap((text) =>
    [60, 70, 80].filter((words) => looksLikeDraft(begun(text, words), '')).map(() => start(text)),
  )
  expect(taken).toEqual([])
})

it.each(['emails', 'cvs'])('nor %s in a field that is called after a job', (kind) => {
  const taken = samples(kind).filter((text) => looksLikeDraft(text, 'Job description'))
  // The field's name counts for much; a text that hides what it is may pass.
  expect(taken.length).toBeLessThanOrEqual(1)
})

/** Adverts in other words, markup or languages than a person would begin with. */
const ODD = new Set(['html-remains', 'bilingual-welsh'])
const adverts = readdirSync(join(FIXTURES, 'adverts'))
  .filter((file) => file.endsWith('.txt') && !ODD.has(file.replace('.txt', '')))
  .map((file) => readFileSync(join(FIXTURES, 'adverts', file), 'utf8'))

it('takes nearly all adverts, whole or half written', () => {
  const drafts = [
    ...samples('adverts'),
    ...adverts,
    ...adverts.map((text) => begun(text, Math.ceil(wordsIn(text).length / 2))),
  ].filter((text) => wordsIn(text).length >= 60)
  const missed = drafts.filter((text) => !looksLikeDraft(text, ''))
  expect(drafts.length).toBeGreaterThan(60)
  expect(missed.length, missed.map(start).join('\n')).toBeLessThanOrEqual(drafts.length * 0.05)
})

it('waits for sixty words where nothing else tells', () => {
  for (const text of samples('adverts')) expect(looksLikeDraft(begun(text, 40), '')).toBe(false)
})
