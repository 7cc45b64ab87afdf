import { TITLE_BLOCK } from '../../lib/model/advert.ts'
import type { Finding } from '../../lib/model/finding.ts'
import { isShown, SEVERITIES } from '../../lib/model/finding.ts'
import type { PracticeResult } from '../../lib/model/practice.ts'
import { practiceStateWords, practiceWords } from '../../lib/ui/words/practices.ts'
import { reportWords } from '../../lib/ui/words/report.ts'
import { sectorWords } from '../../lib/ui/words/sector.ts'
import { categoryWords, severityWords, strengthWords, verdictWords } from '../../lib/ui/words/terms.ts'
import type { CheckedAdvert } from './check-row.ts'
import { counted } from './counted.ts'

/** "title", or the line of the text and the column in it, from 1. */
function placer({ text, at }: CheckedAdvert): (finding: Finding) => string {
  const breaks = [...text.matchAll(/\r\n|[\n\r]/g)].map((found) => found.index + found[0].length)
  return (finding) => {
    if (finding.block === TITLE_BLOCK) return 'title'
    const offset = (at.get(finding.block) ?? 0) + finding.start
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return `line ${low + 1}, column ${offset - (low === 0 ? 0 : (breaks[low - 1] ?? 0)) + 1}`
  }
}

/** Same rule and words: told once, with all the places. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.quote.toLowerCase()}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function findingLines(group: readonly Finding[], place: (finding: Finding) => string): string[] {
  const [first] = group
  if (first === undefined) return []
  const labels = first.suggestions.map(({ label }) => `"${label}"`).join(', ')
  return [
    `  "${first.quote.replace(/\s+/g, ' ')}"  ${group.map(place).join('; ')}`,
    `      ${categoryWords[first.category].name}, ${strengthWords[first.strength].name.toLowerCase()}. ${first.why}`,
    ...(labels === '' ? [] : [`      Try: ${labels}`]),
    ...(first.advice === undefined ? [] : [`      ${first.advice}`]),
  ]
}

const named = (practices: readonly PracticeResult[]): string =>
  practices.map(({ practice }) => practiceWords[practice].name).join(', ') || 'none'

/** What is there but not as it should be, and what is shown beyond the twelve. */
function beyond(practices: readonly PracticeResult[]): string[] {
  const amiss = practices.flatMap(({ practice, state }) => {
    if (state === 'met' || state === 'missing') return []
    const { name, hollow } = practiceWords[practice]
    return [`  ${name}: ${(state === 'hollow' ? hollow : undefined) ?? practiceStateWords[state]}`]
  })
  const extras = practices.filter(({ core, state }) => !core && state === 'met')
  return [...amiss, ...(extras.length === 0 ? [] : [`  besides  ${named(extras)}`])]
}

/** A report to read in a terminal, ended by a line break. */
export function reportOf(advert: CheckedAdvert): string {
  const { assessment } = advert
  const { balance, facts } = assessment
  const practices = assessment.practices.filter(({ core }) => core)
  const place = placer(advert)
  const shown = assessment.findings.filter(isShown)
  const met = practices.filter(({ state }) => state === 'met')
  const title = advert.document.fields.title
  const lines = [
    title === undefined ? String(advert.id) : `${advert.id}: ${title}`,
    shown.length === 0
      ? 'Nothing to change in the wording.'
      : `${counted(shown.length, 'thing', 'things')} to change`,
  ]
  for (const severity of SEVERITIES) {
    const of = shown.filter((finding) => finding.severity === severity)
    if (of.length > 0) lines.push('', `${severityWords[severity].name}: ${severityWords[severity].explained}`)
    for (const group of grouped(of)) lines.push(...findingLines(group, place))
  }
  lines.push(
    '',
    `Balance: ${verdictWords[balance.verdict].toLowerCase()} (${balance.masculine} masculine-coded, ${balance.feminine} feminine-coded)`,
    `Good practice: ${met.length} of ${practices.length}`,
    `  shown    ${named(met)}`,
    `  missing  ${named(practices.filter(({ state }) => state !== 'met'))}`,
    ...beyond(assessment.practices),
    `${counted(facts.words, 'word', 'words')}, ${counted(facts.essentialCriteria, 'essential point', 'essential points')}` +
      (facts.readingAge === 0 ? '' : `, reading age ${facts.readingAge}`),
  )
  if (facts.otherLanguageBlocks > 0)
    lines.push(
      `${counted(facts.otherLanguageBlocks, 'part is', 'parts are')} not in English and not checked.`,
    )
  if (facts.cut) lines.push(reportWords.cut)
  const { placings, sample } = assessment.sector
  if (placings.length > 0)
    lines.push(
      '',
      sectorWords.title,
      ...placings.map((placing) => `  ${sectorWords.measure[placing.measure].sentence(placing)}`),
      `  ${sectorWords.limits(sample)}`,
      '',
    )
  lines.push('This is not legal advice, and keeping a word can be right.')
  return `${lines.join('\n')}\n`
}
