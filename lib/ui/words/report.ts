import type { Affects } from '../../model/assessment.ts'
import { SOURCES } from '../../model/sources.ts'
import type { ReportWords } from '../../report/report-words.ts'
import { counted } from './plural.ts'
import { practiceStateWords, practiceWords } from './practices.ts'
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

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The words of a report, with those of the terms that it uses. */
export const reportWords = {
  heading: (title: string) => `Evenhand report: ${title}`,
  untitled: 'Job advert',
  address: 'Advert',
  employer: 'Employer',
  location: 'Place',
  made: 'Date',
  date: (iso: string) => TIME.format(new Date(iso)),
  organisation: 'Organisation',
  representative: 'Charter representative',
  representativeOf: (name: string, role: string) => (role === '' ? name : `${name}, ${role}`),
  toChange: (count: number) =>
    count === 0 ? 'Nothing to change in the wording' : `${counted(count, 'thing', 'things')} to change`,
  bySeverity: (severity, count: number) =>
    count === 0 ? '' : counted(count, severityWords[severity].one, severityWords[severity].other),
  changeFirst: 'Change first',
  nothingFound: 'No rule found anything to change.',
  instead: 'Instead',
  times: (count: number) => `(${count} times)`,
  missing: 'Missing from the advert',
  good: 'Already good',
  noneShown: 'None of the twelve practices yet.',
  extras: 'And beyond the twelve',
  practices: (met: number, all: number) => `${met} of ${all} practices shown`,
  balance: 'Balance of coded words',
  counts: (masculine: number, feminine: number) =>
    `${masculine} masculine-coded, ${feminine} feminine-coded. Feminine-coded words are never a fault.`,
  affects: 'Who may be put off',
  affected: (group: keyof Affects) => affectedWords[group],
  sign: signFor,
  sector: {
    title: sectorWords.title,
    sentence: (placing) => sectorWords.measure[placing.measure].sentence(placing),
    limits: sectorWords.limits,
  },
  facts: (words: number, criteria: number, readingAge: number) =>
    `${[
      counted(words, 'word', 'words'),
      counted(criteria, 'essential criterion', 'essential criteria'),
      ...(readingAge > 0 ? [`reading age ${readingAge}`] : []),
    ].join(', ')}.`,
  improved: {
    title: 'How this draft has changed',
    measure: 'Measure',
    before: 'First check',
    now: 'Now',
    toChange: 'Things to change',
    practices: 'Practices shown',
    balance: 'Balance',
    text: 'The text as it was first checked',
  },
  text: 'The advert, as it was checked',
  textNote: 'The small numbers are those of the list above.',
  numbered: (number: number) => `${number} in the list of changes`,
  evidence: 'What this rests on',
  evidenceNote: 'The evidence behind the rules is not all equally firm.',
  checkedOn: (day: string) => `read ${DAY.format(new Date(day))}`,
  unchecked: 'not read again for this version',
  limits: 'Limits',
  limit: [
    'Rules find wording, not intentions. They miss things and can be wrong; keeping a word can be right.',
    'This is not legal advice. The advert was checked on one person’s own machine and sent nowhere.',
  ],
  stale: 'The advert has changed since this check.',
  otherLanguage: (blocks: number) => `${counted(blocks, 'part', 'parts')} not in English, left unchecked.`,
  cut: 'There was too much to check at once, so part of the text was left unchecked.',
  notes: (rulesVersion: string) =>
    `Checked by rules, version ${rulesVersion}: they miss things and can be wrong. This is not legal advice.`,
  versions: (product: string, rulesVersion: string) => `Evenhand ${product}, rules ${rulesVersion}.`,
  category: (id) => categoryWords[id].name,
  severity: (id) => severityWords[id],
  strength: (id) => strengthWords[id],
  practice: (id) => practiceWords[id],
  practiceState: (state) =>
    state === 'met' ? 'Shown' : state === 'missing' ? 'Missing' : practiceStateWords[state],
  verdict: (id) => verdictWords[id],
  source: (id) => ({ ...SOURCES[id], kind: sourceKindWords[SOURCES[id].kind] }),
  columns: {
    advert: 'Advert',
    address: 'Address',
    made: 'Date',
    organisation: 'Organisation',
    kind: 'Kind',
    what: 'What',
    severity: 'Severity or state',
    strength: 'Evidence',
    words: 'Words in the advert',
    why: 'Why',
    instead: 'Instead',
    rule: 'Rule or practice',
    finding: 'Finding',
    practice: 'Practice',
  },
} satisfies ReportWords
