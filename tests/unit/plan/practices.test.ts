import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../lib/html/read-document.ts'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES } from '../../../lib/model/practice.ts'
import { practiceIn, practicesOf, SAMPLES } from './practice-samples.ts'

describe.each(CORE_PRACTICES)('%s', (practice) => {
  it.each(SAMPLES[practice].shown)('is shown by: %s', (text) => {
    expect(practiceIn(text, practice)?.state).toBe('met')
  })

  it.each(SAMPLES[practice].missing)('is not shown by: %s', (text) => {
    expect(practiceIn(text, practice)?.state).not.toBe('met')
  })
})

describe('assessPractices', () => {
  const all = practicesOf
  const stateOf = (document: AdvertDocument, id: string) =>
    all(document).find(({ practice }) => practice === id)?.state

  it('gives the twelve in their order and then the extras, all missing from an empty advert', () => {
    const results = all({ source: 'text', fields: {}, blocks: [] })
    expect(results.map(({ practice }) => practice)).toEqual([...CORE_PRACTICES, ...EXTRA_PRACTICES])
    expect(results.filter(({ core }) => core).map(({ practice }) => practice)).toEqual(CORE_PRACTICES)
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['missing']))
  })

  it('calls an equality statement a hollow encouragement', () => {
    const { document } = documentFromText('We are an equal opportunities employer.')
    expect(stateOf(document, 'encouragement')).toBe('hollow')
  })

  it('takes what structured fields state', () => {
    const { document } = documentFromText('We bake.', {
      salary: '£30,000 a year',
      employmentType: 'full time, part time',
      closingDate: '2031-05-04',
      workplace: 'TELECOMMUTE',
    })
    for (const id of ['salary', 'flexible-working', 'process', 'location-clarity'])
      expect(stateOf(document, id)).toBe('met')
  })

  it('takes the place from a field and the mode from the text', () => {
    const { document } = documentFromText('Hybrid: three days a week in the office.', {
      location: 'Elsewhere',
    })
    expect(stateOf(document, 'location-clarity')).toBe('met')
  })

  it('points at words that stand there, whatever the text', () => {
    const sentence = fc.constantFrom(
      ...CORE_PRACTICES.flatMap((id) => [...SAMPLES[id].shown, ...SAMPLES[id].missing]),
    )
    const text = fc
      .array(fc.oneof(sentence, fc.string({ unit: 'binary' })), { maxLength: 8 })
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, (text) => {
        const { document } = documentFromText(text)
        const lengths = new Map(document.blocks.map((block) => [block.id, block.text.length]))
        for (const { evidence } of all(document)) {
          for (const { block, start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
          }
        }
      }),
    )
  })

  it('reads a text of one endless sentence', () => {
    const { document } = documentFromText(
      'we offer flexible training and remote diversity at £30 '.repeat(20_000),
    )
    expect(all(document)).toHaveLength(CORE_PRACTICES.length + EXTRA_PRACTICES.length)
  })
})
