import { describe, expect, it } from 'vitest'
import { NO_ORGANISATION } from '../../../lib/model/organisation.ts'
import { reportCsv } from '../../../lib/report/csv.ts'
import { reportEmail } from '../../../lib/report/html/report-email.tsx'
import { reportHtml } from '../../../lib/report/html/report-page.tsx'
import { reportJson } from '../../../lib/report/json.ts'
import type { Reported } from '../../../lib/report/reported.ts'
import { done, guru, native, young } from '../ui/samples.ts'
import { words } from './plain-words.ts'

const reported = (change: Partial<Reported> = {}): Reported => ({
  ...done(),
  made: '2026-11-23T10:00:00.000Z',
  product: '1.2.3',
  organisation: NO_ORGANISATION,
  ...change,
})

/** What a browser reads from a page, without what is drawn. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('the report as a web page', () => {
  it('says what to change first, and points from each mark in the text to it', () => {
    const page = parse(reportHtml(reported(), words))
    const quotes = [...page.querySelectorAll('.changes q')].map((quote) => quote.textContent)
    expect(quotes).toEqual([native.quote, young.quote, guru.quote, 'driven'])
    const marks = [...page.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent)
    expect(marks).toEqual(['young', 'guru', 'Native English speaker', 'driven', 'guru'])
    for (const link of page.querySelectorAll('mark a')) {
      expect(page.querySelector(link.getAttribute('href') ?? 'none')).not.toBeNull()
    }
    expect(page.querySelector('.practices')?.textContent).toContain('Why flexible-working.')
  })

  it('keeps the text of the advert as it was', () => {
    const state = reported()
    const page = parse(reportHtml(state, words))
    for (const link of page.querySelectorAll('mark a')) link.remove()
    expect([...page.querySelectorAll('.advert p, .advert li')].map((part) => part.textContent)).toEqual(
      state.document.blocks.map(({ text }) => text),
    )
  })

  it('takes nothing in an advert for markup, and opens no address but that of a page', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(2)>'
    const base = reported({ title: hostile, url: 'javascript:alert(3)' })
    const document = {
      ...base.document,
      blocks: [{ id: 'b', kind: 'para', section: 'other', text: hostile } as const],
    }
    const finding = { ...guru, quote: hostile, start: 0, end: hostile.length, why: hostile }
    const html = reportHtml(
      { ...base, document, assessment: { ...base.assessment, findings: [finding] } },
      words,
    )
    const page = parse(html)
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    expect(page.querySelectorAll('a[href^="javascript"]')).toHaveLength(0)
    expect(page.querySelector('h1')?.textContent).toContain(hostile)
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  it('shows a draft as it was first checked beside what became of it', () => {
    const before = done()
    const page = parse(reportHtml(reported({ ...done([guru]), first: before }), words))
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows[0]).toEqual(['Changes', '5', '1'])
  })

  it('carries who answers for the commitments', () => {
    const organisation = { name: 'Kitchens', representative: { name: 'Ada', role: 'Chair' }, statements: {} }
    const page = parse(reportHtml(reported({ organisation }), words))
    expect(page.querySelector('.about')?.textContent).toMatch(/Kitchens.*Ada \(Chair\)/)
  })

  it('says so when there is nothing to change', () => {
    expect(parse(reportHtml(reported(done([])), words)).body.textContent).toContain('Nothing.')
  })

  it('is shorter for an e-mail, and has no style', () => {
    const html = reportEmail(reported(), words)
    expect(html).toContain('<q>Native English speaker</q>')
    expect(html).not.toContain('<style')
  })
})

describe('the report as a table', () => {
  const rows = (csv: string) => csv.split('\r\n')

  it('has a row for each finding and each practice', () => {
    const csv = rows(reportCsv(reported(), words))
    expect(csv.filter((row) => row.includes(',finding,'))).toHaveLength(5)
    expect(csv.filter((row) => row.includes(',practice,'))).toHaveLength(12)
    expect(csv[0]?.startsWith('\uFEFFAdvert,Address')).toBe(true)
  })

  it.each(['=1+1', '+44', '-2', '@me', '\tx'])('runs nothing that an advert says: %s', (quote) => {
    const state = reported({ ...done([{ ...guru, quote }]) })
    expect(reportCsv(state, words)).toContain(`,'${quote},`)
  })

  it('keeps commas, quotation marks and line ends inside their cell', () => {
    const csv = reportCsv(reported({ title: 'A "b",\nc' }), words)
    expect(csv).toContain('"A ""b"",\nc",https://')
  })
})

describe('the report as data', () => {
  it('places every finding in the text', () => {
    const data = JSON.parse(reportJson(reported()))
    expect(data.organisation).toEqual({ name: '', representative: { name: '', role: '' } })
    expect(data.findings).toHaveLength(6)
    for (const { start, end, text } of data.findings) expect(data.text.slice(start, end)).toBe(text)
    expect(data.practices.salary.evidence[0].text).toBe(data.text.slice(16, 19))
  })
})
