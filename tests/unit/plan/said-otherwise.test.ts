import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CORE_PRACTICES, type CorePracticeId } from '../../../lib/model/practice.ts'
import { practiceIn } from './practice-samples.ts'

/**
 * Made-up lines, written from the definitions before it was known what the checks say of them, and kept since: "+"
 * shows the practice of the heading above it, "-" only sounds like it, " / " stands for a line break.
 */
const LINES = readFileSync('tests/fixtures/practices/said-otherwise.txt', 'utf8').trimEnd().split('\n')

const isCoreId = (id: string): id is CorePracticeId => CORE_PRACTICES.some((one) => one === id)

interface Said {
  readonly practice: CorePracticeId
  readonly shown: boolean
  readonly text: string
}

function readLines(): Said[] {
  let practice: CorePracticeId | undefined
  return LINES.flatMap((line) => {
    const heading = line.startsWith('# ') ? line.slice(2) : undefined
    if (heading !== undefined && isCoreId(heading)) practice = heading
    if (heading !== undefined || practice === undefined) return []
    return [{ practice, shown: line.startsWith('+'), text: line.slice(2).replaceAll(' / ', '\n') }]
  })
}

const SAID = readLines()

it.each(CORE_PRACTICES)('%s is seen in other words, and not in words that only sound like it', (practice) => {
  const own = SAID.filter((said) => said.practice === practice)
  expect(own.filter(({ shown }) => shown).length).toBeGreaterThan(30)
  expect(own.filter(({ shown }) => !shown).length).toBeGreaterThan(30)
  const wrong = own.filter(({ shown, text }) => (practiceIn(text, practice)?.state === 'met') !== shown)
  expect(wrong.map(({ text }) => text)).toEqual([])
})
