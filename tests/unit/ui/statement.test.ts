import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { documentFromText } from '../../../lib/html/read-document.ts'
import { isShown } from '../../../lib/model/finding.ts'
import { NO_ORGANISATION } from '../../../lib/model/organisation.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES } from '../../../lib/model/practice.ts'
import { PRACTICE_EVIDENCE } from '../../../lib/model/practice-evidence.ts'
import { assess } from '../../../lib/plan/assess.ts'
import { fill } from '../../../lib/text/placeholders.ts'
import { statementFor, templateFor } from '../../../lib/ui/statement.ts'
import { practiceWording } from '../../../lib/ui/words/practice-wording.ts'
import { practiceWords } from '../../../lib/ui/words/practices.ts'

const ALL = [...CORE_PRACTICES, ...EXTRA_PRACTICES]

/** What a person could answer for each placeholder of the templates. */
const ANSWERS: Readonly<Record<string, string>> = {
  'lowest pay': '34,000',
  'highest pay': '39,500',
  place: 'Norwich',
  number: '2',
  'team or profession': 'engineering team',
  'for example: every candidate gets the same questions': 'every candidate gets the same questions',
  name: 'Maya Osei',
  role: 'head of operations',
  'e-mail or telephone': 'maya.osei@finch.example',
  'what the person needs from the first month': 'can set up and run a data pipeline',
  'what would help': 'has worked with maps',
  'closing date': '3 May 2031',
  'reply date': '20 May 2031',
  'for example: a short call, then an interview': 'a short call, then an interview',
  'number of weeks': '20',
  'number of days': '5',
  'for example: an induction and a mentor': 'an induction and a mentor',
  'for example: a refresher and a buddy': 'a refresher and a buddy',
}

const filled = (text: string) => fill(text, ANSWERS)

describe.each(ALL.flatMap((id) => templateFor(id) ?? []).map((text) => [text.slice(0, 40), text]))(
  'the template "%s"',
  (_, text) => {
    it('has an answer for each of its placeholders', () => {
      expect(statementFor('salary', { ...NO_ORGANISATION, statements: { salary: filled(text) } })).toEqual({
        text: filled(text),
        placeholders: [],
        own: true,
      })
    })
  },
)

const checker = createChecker()

function inEmptyAdvert(text: string) {
  const { document } = documentFromText(text)
  return assess(document, checker.check(document))
}

describe.each(ALL.filter((id) => templateFor(id) !== undefined))('the template for %s', (id) => {
  const text = filled(templateFor(id) ?? '')

  it('makes its practice met in an empty advert', () => {
    expect(inEmptyAdvert(text).practices.find(({ practice }) => practice === id)?.state).toBe('met')
  })

  it('is flagged by no rule, filled in or not', () => {
    const quotes = [text, templateFor(id) ?? ''].flatMap((one) =>
      inEmptyAdvert(one)
        .findings.filter(isShown)
        .map(({ quote }) => quote),
    )
    expect(quotes).toEqual([])
  })
})

it('every practice has words, evidence, and wording or advice', () => {
  for (const id of ALL) {
    const { name, what, why, advice } = practiceWords[id]
    for (const sentence of [what, why]) expect(sentence).toMatch(/^\p{Lu}.*\.$/su)
    expect(name).toMatch(/^\p{Lu}/u)
    expect(practiceWording[id] ?? advice).toMatch(/[.\]]$/)
    expect(PRACTICE_EVIDENCE[id].sources.length).toBeGreaterThan(0)
  }
})

describe('statementFor', () => {
  it('prefers the organisation’s own words and fills in what is known of it', () => {
    const organisation = {
      name: 'Finch <i>Ltd</i>',
      representative: { name: 'Tom Hale', role: 'Director' },
      statements: { adjustments: ' Ask [representative], [representative role] at [organisation], [day]. ' },
    }
    expect(statementFor('adjustments', organisation)).toEqual({
      text: 'Ask Tom Hale, Director at Finch <i>Ltd</i>, [day].',
      placeholders: ['day'],
      own: true,
    })
  })

  it('takes the template where the own statement is blank, and none where no wording mends', () => {
    const organisation = { ...NO_ORGANISATION, statements: { contact: '  ' } }
    expect(statementFor('contact', organisation)?.own).toBe(false)
    expect(statementFor('length', organisation)).toBeUndefined()
  })
})
