import type { AdvertDocument } from '../model/advert.ts'
import type { Assessment, Verdict } from '../model/assessment.ts'
import type { Category } from '../model/category.ts'
import { type Finding, isShown, SEVERITIES, type Severity } from '../model/finding.ts'
import type { PracticeId } from '../model/practice.ts'

/** What is reported: a checked advert as the page holds it. */
export interface Reported {
  readonly url: string
  readonly title: string
  readonly document: AdvertDocument
  readonly assessment: Assessment
  readonly stale: boolean
}

/** The sentences of a report, given by whoever holds the catalogue. */
export interface ReportWords {
  readonly heading: (title: string) => string
  readonly untitled: string
  readonly address: string
  readonly toChange: (count: number) => string
  readonly instead: string
  readonly times: (count: number) => string
  readonly missing: string
  readonly good: string
  readonly practices: (met: number, all: number) => string
  readonly balance: string
  readonly counts: (masculine: number, feminine: number) => string
  readonly stale: string
  readonly otherLanguage: (blocks: number) => string
  readonly notes: (rulesVersion: string) => string
  readonly category: (category: Category) => string
  readonly severity: (severity: Severity) => string
  readonly practice: (practice: PracticeId) => { readonly name: string; readonly why: string }
  readonly verdict: (verdict: Verdict) => string
}

/** A short report for the writer of the advert, as Markdown that also reads well as plain text. */
export function reportMarkdown(reported: Reported, words: ReportWords): string {
  const { assessment, title, url } = reported
  const { findings, practices, balance, facts } = assessment
  const shown = findings.filter(isShown)
  const core = practices.filter((practice) => practice.core)
  const met = core.filter((practice) => practice.state === 'met')
  const unmet = core.filter((practice) => practice.state !== 'met')
  const sections = [
    [`# ${words.heading(plain(title) || words.untitled)}`],
    url === '' ? [] : [`${words.address}: <${url}>`],
    reported.stale ? [words.stale] : [],
    facts.otherLanguageBlocks > 0 ? [words.otherLanguage(facts.otherLanguageBlocks)] : [],
    [`## ${words.toChange(shown.length)}`],
    ...SEVERITIES.map((severity) => ofSeverity(severity, shown, words)),
    unmet.length === 0 ? [] : [`## ${words.missing}`],
    unmet.map(({ practice }) => `- **${words.practice(practice).name}**. ${words.practice(practice).why}`),
    met.length === 0 ? [] : [`## ${words.good}`],
    met.map(({ practice }) => `- ${words.practice(practice).name}`),
    [words.practices(met.length, core.length)],
    [`## ${words.balance}`],
    [`${words.verdict(balance.verdict)}: ${words.counts(balance.masculine, balance.feminine)}`],
    ['---'],
    [words.notes(assessment.rulesVersion)],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function ofSeverity(severity: Severity, shown: readonly Finding[], words: ReportWords): string[] {
  const groups = Map.groupBy(
    shown.filter((finding) => finding.severity === severity),
    (finding) => `${finding.rule} ${finding.quote.toLowerCase()}`,
  )
  const lines = [...groups.values()].flatMap((same) => (same[0] ? describe(same[0], same.length, words) : []))
  return lines.length === 0 ? [] : [`### ${words.severity(severity)}`, '', ...lines]
}

function describe(finding: Finding, count: number, words: ReportWords): string[] {
  const times = count > 1 ? ` ${words.times(count)}` : ''
  const labels = finding.suggestions.map((suggestion) => plain(suggestion.label))
  return [
    `- “${plain(finding.quote)}”${times}, ${words.category(finding.category).toLowerCase()}. ${finding.why}`,
    ...(finding.advice === undefined ? [] : [`  ${finding.advice}`]),
    ...(labels.length === 0 ? [] : [`  ${words.instead}: ${labels.join(' / ')}`]),
  ]
}

/** The advert's own words on one line, so that nothing in them is taken for Markdown. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
