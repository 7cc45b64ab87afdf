import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import type { AdvertDocument, Block } from '../../../lib/model/advert.ts'
import type { Finding } from '../../../lib/model/finding.ts'
import { remapFindings } from '../../../lib/page/remap-findings.ts'
import { plainBlocks } from '../../../lib/text/plain-blocks.ts'
import { editBetween } from '../../../lib/text/remap.ts'
import { edited } from '../rules/examples.ts'

/** Sentences with and without findings, none of which leans on the one before it. */
const SENTENCES = [
  'We want a ninja with ten years of experience.',
  'Our dynamic team needs a driven salesman.',
  'You will look after the build and its tests.',
  'A degree in physics is needed.',
  'Able to work in a fast-paced office 🚀 with tight deadlines.',
  'No rockstars, please: we share the work.',
  'Must be a native English speaker.',
]

const draft = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n\n'))

const typing = fc.record({
  at: fc.nat({ max: 300 }),
  removed: fc.nat({ max: 40 }),
  inserted: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('young ', '\n\n', ' ', 'guru', '👩‍💻')),
})

const type = (
  text: string,
  { at, removed, inserted }: { at: number; removed: number; inserted: string },
): string => {
  const from = Math.min(at, text.length)
  return text.slice(0, from) + inserted + text.slice(from + removed)
}

const blocksOf = (text: string): Block[] => plainBlocks(text).map(({ block }) => block)
const documentOf = (blocks: readonly Block[]): AdvertDocument => ({ source: 'editor', fields: {}, blocks })
const placeOf = ({ rule, block, start, end, quote }: Finding) => `${rule} ${block} ${start} ${end} ${quote}`

it('a check after an edit is the check of a checker that never saw the draft before', () => {
  const used = createChecker()
  fc.assert(
    fc.property(draft, typing, (before, edit) => {
      used.check(documentOf(blocksOf(before)))
      const after = documentOf(blocksOf(type(before, edit)))
      expect(used.check(after)).toEqual(createChecker().check(after))
    }),
    { numRuns: 25 },
  )
})

it('marks that were moved along in blocks that did not change are those of a new check', () => {
  const checker = createChecker()
  fc.assert(
    fc.property(draft, typing, (text, edit) => {
      const [before, after] = [blocksOf(text), blocksOf(type(text, edit))]
      const moved = remapFindings(checker.check(documentOf(before)).findings, before, after)
      const fresh = new Set(checker.check(documentOf(after)).findings.map(placeOf))
      const untouched = new Set(
        after.filter((block) => before.some((one) => isSame(one, block))).map(({ id }) => id),
      )
      for (const finding of moved) if (untouched.has(finding.block)) expect(fresh).toContain(placeOf(finding))
    }),
  )
})

const isSame = (one: Block, other: Block): boolean =>
  one.text === other.text && one.kind === other.kind && one.section === other.section

it('a suggestion carried out and taken back leaves the text as it was', () => {
  const checker = createChecker()
  fc.assert(
    fc.property(draft, (text) => {
      const blocks = blocksOf(text)
      for (const finding of checker.check(documentOf(blocks)).findings) {
        const before = blocks.find(({ id }) => id === finding.block)?.text ?? ''
        for (const { edits } of finding.suggestions) {
          const after = edited(before, edits)
          const back = editBetween(after, before)
          expect(after).not.toBe(before)
          expect(
            back &&
              edited(after, [
                {
                  block: finding.block,
                  start: back.start,
                  end: back.start + back.removed,
                  text: before.slice(back.start, back.start + back.inserted),
                },
              ]),
          ).toBe(before)
        }
      }
    }),
  )
})
