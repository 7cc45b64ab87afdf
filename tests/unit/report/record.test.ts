import { describe, expect, it } from 'vitest'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { Finding } from '../../../lib/model/finding.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES } from '../../../lib/model/practice.ts'
import { recordOf } from '../../../lib/report/record.ts'
import { practiceStateWords, practiceWords } from '../../../lib/ui/words/practices.ts'
import { reportWords } from '../../../lib/ui/words/report.ts'
import { sectorWords } from '../../../lib/ui/words/sector.ts'
import { checkRow } from '../../../tools/check/check-row.ts'
import { reportOf } from '../../../tools/check/report.ts'
import { finding } from '../plan/findings.ts'

/** A checker that marks every "ninja". */
const checker = {
  check: (document: AdvertDocument) => ({
    rulesVersion: 'v1',
    otherLanguage: [],
    statements: [],
    findings: document.blocks.flatMap(({ id, text }): Finding[] =>
      [...text.matchAll(/ninja/g)].map(({ index }) => {
        const edits = [{ block: id, start: index, end: index + 5, text: 'expert' }]
        return finding({ block: id, start: index, end: index + 5, suggestions: [{ label: 'expert', edits }] })
      }),
    ),
  }),
}

const checkText = (text: string, title?: string) =>
  checkRow({ id: 'a', ...(title === undefined ? {} : { title }), body: { kind: 'text', text } }, checker)

describe('a text of which part was left', () => {
  const cutting = { check: (document: AdvertDocument) => ({ ...checker.check(document), cut: true }) }
  const advert = checkRow({ id: 'a', body: { kind: 'text', text: 'We want a ninja.' } }, cutting)

  it('is told in the record, and in one sentence of the report', () => {
    expect(recordOf(advert).cut).toBe(true)
    expect(reportOf(advert)).toContain(reportWords.cut)
    expect(reportOf(checkText('We want a ninja.'))).not.toContain(reportWords.cut)
  })
})

describe('recordOf', () => {
  it('has the keys of the contract in their order', () => {
    const record = recordOf(checkText('We want a ninja.'))
    expect(Object.keys(record)).toEqual([
      'id',
      'text',
      'words',
      'rulesVersion',
      'findings',
      'balance',
      'affects',
      'practices',
    ])
    expect(Object.keys(record.findings[0] ?? {})).toEqual([
      'in',
      'start',
      'end',
      'text',
      'category',
      'severity',
      'strength',
      'rule',
      'why',
      'suggestions',
    ])
    expect(Object.keys(record.affects)).toEqual([
      'masculine',
      'feminine',
      'age',
      'disability',
      'race',
      'sexuality',
      'other',
    ])
    expect(Object.keys(record.balance)).toEqual(['masculine', 'feminine', 'verdict'])
    expect(Object.keys(record.practices)).toEqual([...CORE_PRACTICES, ...EXTRA_PRACTICES])
    expect(Object.keys(recordOf(checkText('x'), 1.5)).at(-1)).toBe('ms')
  })

  it('points into the text as given, and into the title', () => {
    const text = '\r\nOne 🦆 line.\r\n\r\n- a ninja\r\n- pay: £30,000 a year'
    const record = recordOf(checkText(text, 'Head ninja'))
    expect(record.text).toBe(text)
    expect(record.findings.map((found) => [found.in, found.start, found.end])).toEqual([
      ['title', 5, 10],
      ['text', text.indexOf('ninja'), text.indexOf('ninja') + 5],
    ])
    const [edit] = record.findings[1]?.suggestions[0]?.edits ?? []
    expect(edit).toEqual({ start: text.indexOf('ninja'), end: text.indexOf('ninja') + 5, text: 'expert' })
    for (const { start, end, text: words } of record.practices.salary?.evidence ?? [])
      expect(text.slice(start, end)).toBe(words)
    expect(record.practices.salary).toMatchObject({ met: true, state: 'met', evidence: [expect.anything()] })
  })

  it('gives the text taken out of HTML', () => {
    const record = recordOf(
      checkRow({ id: 1, body: { kind: 'html', html: '<p>One</p><p>a nin<b>ja</b></p>' } }, checker),
    )
    expect(record.text).toBe('One\na ninja')
    expect(record.findings[0]).toMatchObject({ in: 'text', start: 6, end: 11, text: 'ninja' })
  })

  it('holds advice only where there is some', () => {
    const advised = {
      check: (document: AdvertDocument) => ({
        ...checker.check(document),
        findings: [finding({ advice: 'Do.' })],
      }),
    }
    const record = recordOf(checkRow({ id: 'a', body: { kind: 'text', text: 'ninja' } }, advised))
    expect(Object.keys(record.findings[0] ?? {}).slice(-3)).toEqual(['why', 'advice', 'suggestions'])
  })
})

describe('reportOf', () => {
  it('says what, where, why and what instead', () => {
    const report = reportOf(checkText('One\n\nA ninja and a ninja.', 'Cook'))
    expect(report).toContain('a: Cook\n2 things to change\n')
    expect(report).toContain('"ninja"  line 3, column 3; line 3, column 15')
    expect(report).toContain('Try: "expert"')
    expect(report).toContain('Good practice: 0 of 12')
  })

  it('compares a whole advert with the sector, never without the limits, and says what is amiss', () => {
    const text = `${'We sell bread and cakes. '.repeat(40)}\nHybrid working. Women only need apply.`
    const report = reportOf(checkText(text))
    expect(report).toContain(`${practiceWords.encouragement.name}: ${practiceStateWords.unlawful}`)
    expect(report).toContain(`${practiceWords['office-days'].name}: ${practiceWords['office-days'].hollow}`)
    expect(report).toContain(sectorWords.title)
    expect(report).toContain('user-experience roles are over-represented')
  })

  it('says so when there is nothing to change', () => {
    expect(reportOf(checkText('One'))).toContain('Nothing to change')
  })
})
