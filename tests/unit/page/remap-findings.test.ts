import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remapFindings, sameBlocks } from '../../../lib/page/remap-findings.ts'
import { blocksOf, findingOn } from './findings.ts'

describe('remapFindings', () => {
  const before = blocksOf('Join us.', 'A young team.', 'The end.')
  const young = findingOn(before, 'young')

  it('moves a finding along when words come before it, also in another block', () => {
    const after = blocksOf('Please join us.', 'A young team.', 'The end.')
    expect(remapFindings([young], before, after)).toEqual([young])
    expect(
      remapFindings([young], before, blocksOf('Join us.', 'Such A young team.', 'The end.')),
    ).toMatchObject([{ block: 'b1', start: 7, end: 12 }])
  })

  it('follows it into a new block when a paragraph is split or joined', () => {
    expect(remapFindings([young], before, blocksOf('Join us.', 'A', 'young team.', 'The end.'))).toEqual([])
    expect(
      remapFindings([young], before, blocksOf('New.', 'Join us.', 'A young team.', 'The end.')),
    ).toMatchObject([{ block: 'b2', start: 2, end: 7 }])
    expect(remapFindings([young], before, blocksOf('Join us. A young team.', 'The end.'))).toMatchObject([
      { block: 'b0', start: 11, end: 16 },
    ])
  })

  it('gives it up when its words are touched', () => {
    expect(remapFindings([young], before, blocksOf('Join us.', 'A younger team.', 'The end.'))).toEqual([])
  })

  it('drops a suggestion of which an edit was touched, but keeps the finding', () => {
    const both = findingOn(
      before,
      'young',
      { block: 'b1', start: 0, end: 1, text: 'An' },
      { block: 'b1', start: 2, end: 7, text: 'old' },
    )
    const after = blocksOf('Join us.', 'My A young team.', 'The end.')
    expect(remapFindings([both], before, after)).toMatchObject([{ start: 5, suggestions: [] }])
  })

  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  })
  it('never says other words than before, whatever became of the draft', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (one, other, pick, cut) => {
        const [old, now] = [blocksOf(...one), blocksOf(...other)]
        const block = old[pick % old.length]
        const quote = block?.text.slice(0, (cut % 3) + 1) ?? ''
        fc.pre(quote !== '')
        const finding = findingOn(old, quote)
        for (const moved of remapFindings([finding], old, now)) {
          const text = now.find(({ id }) => id === moved.block)?.text
          expect(text?.slice(moved.start, moved.end)).toBe(quote)
        }
      }),
    )
  })
})

it('sameBlocks looks at words and kinds, not at ids', () => {
  expect(sameBlocks(blocksOf('a', 'b'), blocksOf('a', 'b'))).toBe(true)
  expect(sameBlocks(blocksOf('a', 'b'), blocksOf('a', 'c'))).toBe(false)
  expect(sameBlocks(blocksOf('a'), [{ id: 'b0', kind: 'heading', section: 'summary', text: 'a' }])).toBe(
    false,
  )
})
