import { changeFirst } from './order.ts'
import type { ReportWords } from './report-words.ts'
import type { Reported } from './reported.ts'

/**
 * Findings and practices of one advert as RFC 4180 rows under a row of names, for a spreadsheet: CRLF line ends, and
 * a byte order mark, without which Excel reads UTF-8 wrongly.
 */
export function reportCsv(reported: Reported, words: ReportWords): string {
  const { assessment, document, title, url, made, organisation } = reported
  const { columns } = words
  const about = [title || words.untitled, url, made, organisation.name]
  const head = [
    columns.advert,
    columns.address,
    columns.made,
    columns.organisation,
    columns.kind,
    columns.what,
    columns.severity,
    columns.strength,
    columns.words,
    columns.why,
    columns.instead,
    columns.rule,
  ]
  const findings = changeFirst(document, assessment.findings)
    .flatMap(({ places }) => places)
    .map((finding) => [
      ...about,
      columns.finding,
      words.category(finding.category),
      words.severity(finding.severity).name,
      words.strength(finding.strength).name,
      finding.quote,
      [finding.why, finding.advice].filter(Boolean).join(' '),
      finding.suggestions.map(({ label }) => label).join(' / '),
      finding.rule,
    ])
  const practices = assessment.practices.map(({ practice, state, evidence }) => {
    const { name, why } = words.practice(practice)
    const shown = evidence.map(({ block, start, end }) =>
      document.blocks.find(({ id }) => id === block)?.text.slice(start, end),
    )
    const [first = ''] = shown
    return [...about, columns.practice, name, words.practiceState(state), '', first, why, '', practice]
  })
  return `\uFEFF${[head, ...findings, ...practices].map(rowOf).join('\r\n')}\r\n`
}

const rowOf = (cells: readonly string[]): string => cells.map(cellOf).join(',')

/** A spreadsheet runs what looks like a formula, and an advert's words are anyone's: those are marked as text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
