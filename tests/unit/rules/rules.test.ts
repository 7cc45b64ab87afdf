import { describe, expect, test } from 'vitest'
import { formsOf } from '../../../lib/engine/forms.ts'
import { CATEGORIES } from '../../../lib/model/category.ts'
import { SOURCES } from '../../../lib/model/sources.ts'
import { RULE_PATHS, RULES } from '../../../lib/rules/index.ts'
import { edited, findingsIn, readMarked } from './examples.ts'

const shown = (text: string) => findingsIn(text).filter(({ severity }) => severity !== 'balance')

describe('the set of rules', () => {
  test('every file holds the rule that its path names', () => {
    expect(RULES.map(({ id }) => `./${id}.ts`)).toEqual(RULE_PATHS)
  })

  test('there are rules in all categories', () => {
    const used = new Set(RULES.map(({ id }) => id.split('/')[0]))
    expect(CATEGORIES.filter((category) => !used.has(category))).toEqual([])
    expect(RULES.length).toBeGreaterThanOrEqual(60)
  })

  test('no sentence stands twice', () => {
    const sentences = RULES.flatMap((rule) => [
      ...rule.flags.map(([marked]) => readMarked(marked).text),
      ...rule.passes,
      ...(rule.except ?? []).map(({ example }) => example),
    ])
    expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i)).toEqual([])
  })

  test('legal-risk rules rest on a source that was read, and feminine-coded words only count', () => {
    for (const { id, severity, sources } of RULES) {
      if (severity === 'legal-risk') {
        const read = sources.some((source) => 'checked' in SOURCES[source])
        expect(read, `${id} needs a source with a date`).toBe(true)
      }
      expect(severity === 'balance', id).toBe(id.startsWith('feminine-coded/'))
    }
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is complete', () => {
    expect(formsOf(rule).length).toBeGreaterThan(0)
    expect(rule.flags.length, 'at least two flagged sentences').toBeGreaterThanOrEqual(2)
    expect(rule.passes.length, 'at least two clean sentences').toBeGreaterThanOrEqual(2)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(SOURCES).toHaveProperty(source)
  })

  test('writes its frames in small letters, as the text is read', () => {
    const letters = (rule.when?.frames ?? []).join('\n').replace(/\\(?:[pP]\{[LN]\}|[bBdDsSwW])/g, '')
    expect(letters).toBe(letters.toLowerCase())
    expect(letters).not.toMatch(/\\[pP]/)
  })

  test.each(rule.flags.map((flag) => [flag[0], flag[1]] as const))('flags: %s', (marked, mended) => {
    const { text, start, end } = readMarked(marked)
    const own = findingsIn(text).filter((finding) => finding.rule === id)
    expect(own.map(({ quote }) => quote)).toEqual([text.slice(start, end)])
    expect(own[0]?.start).toBe(start)
    expect(shown(text).filter((finding) => finding.rule !== id)).toEqual([])
    const suggestion = own[0]?.suggestions[0]
    expect(suggestion === undefined ? undefined : edited(text, suggestion.edits)).toBe(mended)
    if (mended !== undefined) {
      expect(findingsIn(mended).filter((finding) => finding.rule === id)).toEqual([])
      expect(mended).not.toBe(text)
    }
  })

  const clean = [...rule.passes, ...(rule.except ?? []).map(({ example }) => example)]
  test.each(clean)('leaves alone: %s', (sentence) => {
    expect(shown(sentence)).toEqual([])
    expect(findingsIn(sentence).filter((finding) => finding.rule === id)).toEqual([])
  })
})
