import type { Affects, Verdict } from '../model/assessment.ts'
import type { Category } from '../model/category.ts'
import type { Severity, Strength } from '../model/finding.ts'
import type { PracticeId, PracticeState } from '../model/practice.ts'
import type { SectorPlacing, SectorSample } from '../model/sector.ts'
import type { SourceId } from '../model/sources.ts'

interface Named {
  readonly name: string
  readonly explained: string
}

/** The sentences of a report, given by whoever holds the catalogue. */
export interface ReportWords {
  /** That of the report's own sentences, such as `en-GB`; the advert is in English, whatever it is. */
  readonly language: string
  readonly heading: (title: string) => string
  readonly untitled: string
  readonly address: string
  readonly employer: string
  readonly location: string
  readonly made: string
  readonly date: (iso: string) => string
  readonly organisation: string
  readonly representative: string
  readonly representativeOf: (name: string, role: string) => string
  readonly toChange: (count: number) => string
  /** Empty for none. */
  readonly bySeverity: (severity: Severity, count: number) => string
  readonly changeFirst: string
  readonly nothingFound: string
  readonly instead: string
  readonly times: (count: number) => string
  readonly missing: string
  readonly good: string
  readonly noneShown: string
  readonly extras: string
  readonly practices: (met: number, all: number) => string
  readonly balance: string
  readonly counts: (masculine: number, feminine: number) => string
  readonly affects: string
  readonly affected: (group: keyof Affects) => string
  readonly sign: (strength: number) => string
  readonly sector: {
    readonly title: string
    readonly sentence: (placing: SectorPlacing) => string
    readonly limits: (sample: SectorSample) => string
  }
  readonly facts: (words: number, criteria: number, readingAge: number) => string
  readonly improved: {
    readonly title: string
    readonly measure: string
    readonly before: string
    readonly now: string
    readonly toChange: string
    readonly practices: string
    readonly balance: string
    readonly text: string
  }
  readonly text: string
  readonly textNote: string
  /** The name of the link from marked words to their place in the list. */
  readonly numbered: (number: number) => string
  readonly evidence: string
  readonly evidenceNote: string
  readonly checkedOn: (day: string) => string
  readonly unchecked: string
  readonly limits: string
  readonly limit: readonly string[]
  readonly stale: string
  readonly otherLanguage: (blocks: number) => string
  readonly cut: string
  readonly notes: (rulesVersion: string) => string
  readonly versions: (product: string, rulesVersion: string) => string
  readonly category: (category: Category) => string
  readonly severity: (severity: Severity) => Named
  readonly strength: (strength: Strength) => Named
  readonly practice: (practice: PracticeId) => {
    readonly name: string
    readonly why: string
    readonly hollow?: string
    readonly wording?: string
    readonly advice?: string
  }
  readonly practiceState: (state: PracticeState) => string
  readonly verdict: (verdict: Verdict) => string
  readonly source: (source: SourceId) => {
    readonly kind: string
    readonly title: string
    readonly url?: string
    readonly checked?: string
  }
  /** The names of the columns of a table of findings and practices. */
  readonly columns: {
    readonly advert: string
    readonly address: string
    readonly made: string
    readonly organisation: string
    readonly kind: string
    readonly what: string
    readonly severity: string
    readonly strength: string
    readonly words: string
    readonly why: string
    readonly instead: string
    readonly rule: string
    readonly finding: string
    readonly practice: string
  }
}
