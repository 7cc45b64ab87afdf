import { type Finding, isShown, SEVERITIES, type Severity } from '../model/finding.ts'
import type { PracticeResult } from '../model/practice.ts'
import type { SectorPlace } from '../model/sector.ts'
import type { ReportWords } from './report-words.ts'
import type { Reported } from './reported.ts'

/** A short report for the writer of the advert, as Markdown that also reads well as plain text. */
export function reportMarkdown(reported: Reported, words: ReportWords): string {
  const { assessment, title } = reported
  const { findings, practices, balance, facts } = assessment
  const shown = findings.filter(isShown)
  const core = practices.filter((practice) => practice.core)
  const met = core.filter((practice) => practice.state === 'met')
  const unmet = [
    ...core.filter((practice) => practice.state !== 'met'),
    ...practices.filter(({ core, state }) => !core && (state === 'hollow' || state === 'unlawful')),
  ]
  const extras = practices.filter(({ core, state }) => !core && state === 'met')
  const sections = [
    [`# ${words.heading(plain(title) || words.untitled)}`],
    about(reported, words),
    reported.stale ? [words.stale] : [],
    facts.otherLanguageBlocks > 0 ? [words.otherLanguage(facts.otherLanguageBlocks)] : [],
    facts.cut ? [words.cut] : [],
    [`## ${words.toChange(shown.length)}`],
    ...SEVERITIES.map((severity) => ofSeverity(severity, shown, words)),
    unmet.length === 0 ? [] : [`## ${words.missing}`],
    unmet.map((result) => lacking(result, words)),
    met.length === 0 ? [] : [`## ${words.good}`],
    met.map(({ practice }) => `- ${words.practice(practice).name}`),
    [words.practices(met.length, core.length)],
    extras.length === 0
      ? []
      : [`${words.extras}: ${extras.map(({ practice }) => words.practice(practice).name).join(', ')}.`],
    [`## ${words.balance}`],
    [`${words.verdict(balance.verdict)}: ${words.counts(balance.masculine, balance.feminine)}`],
    ...standing(assessment.sector, words),
    ['---'],
    [words.notes(assessment.rulesVersion)],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Which advert, for whom and when: one line each, with the two spaces that keep them apart in Markdown. */
function about({ url, made, organisation }: Reported, words: ReportWords): string[] {
  const { name, role } = organisation.representative
  const lines = [
    url === '' ? '' : `${words.address}: <${url}>`,
    organisation.name === '' ? '' : `${words.organisation}: ${plain(organisation.name)}`,
    name === '' ? '' : `${words.representative}: ${plain(words.representativeOf(name, role))}`,
    `${words.made}: ${words.date(made)}`,
  ].filter((line) => line !== '')
  return [lines.join('  \n')]
}

/** A practice that is missing, or there but not as it should be. */
function lacking({ practice, state }: PracticeResult, words: ReportWords): string {
  const { name, why, hollow } = words.practice(practice)
  const amiss = state === 'hollow' ? (hollow ?? words.practiceState(state)) : words.practiceState(state)
  return `- **${name}**. ${state === 'missing' ? why : amiss}`
}

/** Where the advert stands in the sector, never without the limits of the comparison. */
function standing({ placings, sample }: SectorPlace, words: ReportWords): string[][] {
  if (placings.length === 0) return []
  return [
    [`## ${words.sector.title}`],
    placings.map((placing) => `- ${words.sector.sentence(placing)}`),
    [words.sector.limits(sample)],
  ]
}

function ofSeverity(severity: Severity, shown: readonly Finding[], words: ReportWords): string[] {
  const groups = Map.groupBy(
    shown.filter((finding) => finding.severity === severity),
    (finding) => `${finding.rule} ${finding.quote.toLowerCase()}`,
  )
  const lines = [...groups.values()].flatMap((same) => (same[0] ? describe(same[0], same.length, words) : []))
  return lines.length === 0 ? [] : [`### ${words.severity(severity).name}`, '', ...lines]
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
