import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { documentFromText } from '../../../lib/html/read-document.ts'
import { assess } from '../../../lib/plan/assess.ts'
import { syllables } from '../../../lib/plan/reading-age.ts'
import { finding } from './findings.ts'

const checked = { rulesVersion: 'v', findings: [], otherLanguage: [], statements: [] }
const factsOf = (text: string, title = '') =>
  assess(documentFromText(text, { title }).document, checked).facts

describe('assess', () => {
  it('passes the findings and the version on, and counts parts in other languages', () => {
    const found = [finding({})]
    const { document } = documentFromText('ninja')
    const { findings, rulesVersion, facts } = assess(document, {
      ...checked,
      findings: found,
      otherLanguage: ['b0'],
    })
    expect(findings).toBe(found)
    expect(rulesVersion).toBe('v')
    expect(facts.otherLanguageBlocks).toBe(1)
  })

  it('takes what the engine gives', () => {
    const { document } = documentFromText('We are looking for a ninja.')
    const wording = createChecker().check(document)
    expect(assess(document, wording).findings.map(({ quote }) => quote)).toEqual(['ninja'])
  })
})

describe('the facts', () => {
  it('count the words of the text, not of its title', () => {
    expect(factsOf('Two words\n- and two-part three', 'Title').words).toBe(5)
  })

  it('count what is essential, not what is wished for', () => {
    expect(
      factsOf('Essential\n- Welding\n- Drawing, ideally\n\nDesirable\n- Singing').essentialCriteria,
    ).toBe(1)
    expect(factsOf('You will plan. You must weld. A licence is required.').essentialCriteria).toBe(2)
  })

  it('say how hard the text is to read, once there is enough of it', () => {
    const easy = 'You will help us bake good bread. We start at six and stop at two. '.repeat(10)
    const hard =
      'The successful candidate will demonstrate considerable familiarity with organisational transformation initiatives, facilitating interdepartmental communication across geographically distributed constituencies. '.repeat(
        10,
      )
    expect(factsOf('You will help us bake.').readingAge).toBe(0)
    expect(factsOf(easy).readingAge).toBeLessThan(10)
    expect(factsOf(hard).readingAge).toBeGreaterThan(18)
  })
})

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['baker', 2],
    ['make', 1],
    ['table', 2],
    ['worked', 1],
    ['wanted', 2],
    ['organisation', 5],
    ['2026', 1],
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})
