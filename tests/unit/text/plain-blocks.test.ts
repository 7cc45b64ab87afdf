import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainBlocks } from '../../../lib/text/plain-blocks.ts'

const read = (text: string) => plainBlocks(text).map(({ block }) => `${block.kind}: ${block.text}`)

describe('plainBlocks', () => {
  it('leaves list markers, heading signs and rules outside', () => {
    const text =
      '# About the job\n\n- Paint doors\n* Hang doors\n• Mend doors\n1. Sell doors\n(b) Count doors\n---\n**Pay**\nGood'
    expect(read(text)).toEqual([
      'heading: About the job',
      'item: Paint doors',
      'item: Hang doors',
      'item: Mend doors',
      'item: Sell doors',
      'item: Count doors',
      'heading: Pay',
      'para: Good',
    ])
  })

  it('keeps a paragraph that was wrapped at a fixed width together', () => {
    const wrapped =
      'We build small boats for rivers and lakes, and we\nare looking for somebody who likes wood, water and\ntidy benches as much as we do. You will work with\nfour others.'
    expect(read(`${wrapped}\n\nPay: £30,000`)).toEqual([`para: ${wrapped}`, 'para: Pay: £30,000'])
  })

  it('keeps short lines apart', () => {
    expect(read('Grade 5\nPermanent\n36 hours')).toEqual([
      'para: Grade 5',
      'para: Permanent',
      'para: 36 hours',
    ])
  })

  it('keeps what hangs under an item with it', () => {
    expect(read('- Plan the work\n  and do it\n- Rest')).toEqual([
      'item: Plan the work\n  and do it',
      'item: Rest',
    ])
  })

  it.each([
    ['CRLF', 'One.\r\n\r\nTwo.\r\n- Three'],
    ['a byte order mark', '\uFEFFOne.\n\nTwo.\n- Three'],
    ['old Mac breaks', 'One.\r\rTwo.\r- Three'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual(['para: One.', 'para: Two.', 'item: Three'])
  })

  it('takes a line above a rule for a heading', () => {
    expect(read('Our offer\n=========\nA bench')).toEqual(['heading: Our offer', 'para: A bench'])
  })

  it('is not misled by dashes and numbers in sentences', () => {
    expect(read('-5 degrees is cold.')).toEqual(['para: -5 degrees is cold.'])
    expect(read('2026 was good.')).toEqual(['para: 2026 was good.'])
  })

  it('gives blocks whose text stands where they say, in order, for any text', () => {
    const line = fc.oneof(
      fc.constantFrom('', '- ', '• x', '## A', '**B**', '---', '  y', '\t', '1. z', 'Essential:', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 80 }),
    )
    const text = fc
      .array(line, { maxLength: 12 })
      .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((by) => lines.join(by)))
    fc.assert(
      fc.property(text, (text) => {
        let end = 0
        for (const { block, at } of plainBlocks(text)) {
          expect(text.slice(at, at + block.text.length)).toBe(block.text)
          expect(block.text.trim()).not.toBe('')
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + block.text.length
        }
      }),
    )
  })

  it('loses no word', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/)
    const part = fc.tuple(
      fc.constantFrom('- ', '# ', '', '  ', '• ', '12. '),
      fc.array(word, { minLength: 1, maxLength: 9 }),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.map(([marker, words]) => marker + words.join(' ')).join('\n')
        const found = plainBlocks(text).flatMap(({ block }) => block.text.split(/\s+/))
        expect(found).toEqual(parts.flatMap(([, words]) => words))
      }),
    )
  })

  it('reads a hundred thousand bullets and a line of a million words', () => {
    expect(plainBlocks('- one thing\n'.repeat(100_000))).toHaveLength(100_000)
    expect(plainBlocks('word '.repeat(1_000_000))).toHaveLength(1)
    expect(plainBlocks(`${' '.repeat(1_000_000)}\n`.repeat(5))).toEqual([])
  })
})
