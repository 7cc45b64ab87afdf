import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { documentFromText } from '../../../lib/html/read-document.ts'

/**
 * What is found in adverts of our own writing, so that a change to a rule shows all that it changes.
 * After reading the difference, accept it with: npm run unit -- tests/unit/adverts -u
 */
const FOLDER = new URL('../../fixtures/adverts/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
const checker = createChecker()

/** The title stands in the first line; offsets are left out, so that a reworded advert stays easy to read. */
function findingsOf(text: string): string {
  const [title = '', ...rest] = text.split('\n')
  const { document } = documentFromText(rest.join('\n').trim(), { title })
  const findings = checker
    .check(document)
    .findings.map(({ category, rule, quote }) => ({ category, rule, quote }))
  return `${JSON.stringify(findings, null, 2)}\n`
}

describe('the adverts of our own', () => {
  it('are many', () => expect(names.length).toBeGreaterThanOrEqual(40))

  it.each(names)('%s', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    await expect(findingsOf(text)).toMatchFileSnapshot(new URL(`${name}.json`, FOLDER).pathname)
  })

  it('leave no findings behind when they go: remove the .json with its .txt', () => {
    const orphans = readdirSync(FOLDER).filter(
      (name) => !name.endsWith('.txt') && !names.includes(name.slice(0, -'.json'.length)),
    )
    expect(orphans).toEqual([])
  })
})
