import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { documentFromText } from '../../../lib/html/read-document.ts'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { Edit } from '../../../lib/model/finding.ts'
import { isShown } from '../../../lib/model/finding.ts'
import { RULES } from '../../../lib/rules/index.ts'
import { edited, readMarked } from '../rules/examples.ts'

/** Whatever is suggested must not be a finding in its turn. */
const checker = createChecker()
const FOLDER = new URL('../../fixtures/adverts/', import.meta.url)

const applied = (document: AdvertDocument, edits: readonly Edit[]): AdvertDocument => ({
  ...document,
  blocks: document.blocks.map((block) => ({
    ...block,
    text: edited(
      block.text,
      edits.filter((edit) => edit.block === block.id),
    ),
  })),
})

/** What a suggestion brings in that was not found before, as "old => new: finding". */
function broughtIn(document: AdvertDocument): string[] {
  const before = checker.check(document).findings.filter(isShown)
  return before.flatMap((finding) =>
    finding.suggestions.flatMap(({ label, edits }) => {
      const after = checker.check(applied(document, edits)).findings.filter(isShown)
      const own = after.filter(
        ({ block, start, end }) =>
          block === finding.block && start < finding.start + label.length && end > finding.start,
      )
      return own.map(({ quote }) => `${finding.quote} => ${label}: ${quote}`)
    }),
  )
}

const fromText = (text: string, title = ''): AdvertDocument => documentFromText(text, { title }).document

describe('no suggestion is a finding in its turn', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

  test.each(names)('%s', (name) => {
    const [title = '', ...rest] = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
    expect(broughtIn(fromText(rest.join('\n').trim(), title))).toEqual([])
  })

  test('in the sentences of the rules', () => {
    const sentences = RULES.flatMap(({ flags }) => flags.map(([marked]) => readMarked(marked).text))
    expect(sentences.flatMap((text) => broughtIn(fromText(text)))).toEqual([])
  })
})
