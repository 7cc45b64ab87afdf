import type { Affects, Verdict } from '../../model/assessment.ts'
import type { Category } from '../../model/category.ts'
import type { Severity, Strength } from '../../model/finding.ts'
import type { PracticeId, PracticeState } from '../../model/practice.ts'
import type { SectorPlacing, SectorSample } from '../../model/sector.ts'
import { SOURCES, type SourceId } from '../../model/sources.ts'
import type { ReportWords } from '../../report/report-words.ts'
import { inOneLine, longDay, moment } from './dates.ts'
import { phrases } from './phrases.ts'
import { practiceWording } from './practice-wording.ts'
import { practiceStateWords, practiceWords } from './practices.ts'
import { say } from './say.ts'
import { sectorWords } from './sector.ts'
import {
  affectedWords,
  categoryWords,
  severityWords,
  signFor,
  sourceKindWords,
  strengthWords,
  verdictWords,
} from './terms.ts'

/** The words of a report, with those of the terms that it uses. */
export const reportWords = phrases({
  language: 'language',
  heading: (title: string) => say('report.heading', { title }),
  untitled: 'report.untitled',
  address: 'report.address',
  employer: 'report.employer',
  location: 'report.location',
  made: 'report.made',
  date: moment,
  organisation: 'report.organisation',
  representative: 'report.representative',
  representativeOf: (name: string, role: string) =>
    role === '' ? name : say('report.representativeOf', { name, role }),
  toChange: (count: number) => say('report.toChange', { count }),
  bySeverity: (severity: Severity, count: number) =>
    count === 0 ? '' : severityWords[severity].counted(count),
  changeFirst: 'report.changeFirst',
  nothingFound: 'report.nothingFound',
  instead: 'report.instead',
  times: (count: number) => say('report.times', { count }),
  missing: 'report.missing',
  good: 'report.good',
  noneShown: 'report.noneShown',
  extras: 'report.extras',
  practices: (met: number, all: number) => say('report.practices', { met, all }),
  balance: 'report.balance',
  counts: (masculine: number, feminine: number) => say('report.counts', { masculine, feminine }),
  affects: 'report.affects',
  affected: (group: keyof Affects) => affectedWords[group],
  sign: (strength: number) => signFor(strength),
  sector: {
    title: 'sector.title',
    sentence: (placing: SectorPlacing) => sectorWords.measure[placing.measure].sentence(placing),
    limits: (sample: SectorSample) => sectorWords.limits(sample),
  },
  facts: (words: number, criteria: number, readingAge: number) =>
    say('report.facts', {
      facts: inOneLine([
        say('popup.facts', { count: words }),
        say('report.criteria', { count: criteria }),
        ...(readingAge > 0 ? [say('popup.readingAge', { age: readingAge })] : []),
      ]),
    }),
  improved: {
    title: 'report.improved.title',
    measure: 'report.improved.measure',
    before: 'report.improved.before',
    now: 'report.improved.now',
    toChange: 'report.improved.toChange',
    practices: 'report.improved.practices',
    balance: 'report.improved.balance',
    text: 'report.improved.text',
  },
  text: 'report.text',
  textNote: 'report.textNote',
  numbered: (number: number) => say('report.numbered', { number }),
  evidence: 'report.evidence',
  evidenceNote: 'report.evidenceNote',
  checkedOn: (iso: string) => say('report.checkedOn', { day: longDay(iso) }),
  unchecked: 'report.unchecked',
  limits: 'report.limits',
  limit: ['report.limit.0', 'report.limit.1'],
  stale: 'report.stale',
  otherLanguage: (blocks: number) => say('report.otherLanguage', { count: blocks }),
  cut: 'report.cut',
  notes: (rulesVersion: string) => say('report.notes', { rulesVersion }),
  versions: (product: string, rulesVersion: string) => say('report.versions', { product, rulesVersion }),
  category: (id: Category) => categoryWords[id].name,
  severity: (id: Severity) => severityWords[id],
  strength: (id: Strength) => strengthWords[id],
  practice: (id: PracticeId) => {
    const wording = practiceWording[id]
    return { ...practiceWords[id], ...(wording === undefined ? {} : { wording }) }
  },
  practiceState: (state: PracticeState) => practiceStateWords[state],
  verdict: (id: Verdict) => verdictWords[id],
  source: (id: SourceId) => ({ ...SOURCES[id], kind: sourceKindWords[SOURCES[id].kind] }),
  columns: {
    advert: 'report.columns.advert',
    address: 'report.columns.address',
    made: 'report.columns.made',
    organisation: 'report.columns.organisation',
    kind: 'report.columns.kind',
    what: 'report.columns.what',
    severity: 'report.columns.severity',
    strength: 'report.columns.strength',
    words: 'report.columns.words',
    why: 'report.columns.why',
    instead: 'report.columns.instead',
    rule: 'report.columns.rule',
    finding: 'report.columns.finding',
    practice: 'report.columns.practice',
  },
}) satisfies ReportWords
