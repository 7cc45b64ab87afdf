import { intervalsOf, type Rates, ratesOf } from './bootstrap.ts'
import type { Measured, Row } from './row.ts'
import type { SpanScorer } from './score-spans.ts'
import type { CheckedAdvert, FoundSpan, LabelledAdvert } from './shapes.ts'

const ENOUGH_LABELS = 10
const ENOUGH_POSITIVES = 5
const TARGETS: Partial<Record<keyof Rates, number>> = { f1: 0.85, precision: 0.88 }
const NAMES: Record<keyof Rates, string> = { f1: 'F1', precision: 'precision', recall: 'recall' }

/** Feminine-coded words are only counted, and the title carries no labels: neither is measured as a span. */
const judged = (finding: FoundSpan): boolean =>
  finding.in !== 'title' && finding.category !== 'feminine-coded'

/** Spans and practices on the labelled adverts, and how quiet the checker is where it ought to be. */
export function measureAdverts(
  adverts: readonly LabelledAdvert[],
  checked: ReadonlyMap<string | number, CheckedAdvert>,
  score: SpanScorer,
): Measured {
  const found = adverts.flatMap((advert) => checked.get(advert.id) ?? [])
  const all = score(adverts, found)
  const counts = adverts.map((advert) => score([advert], [checked.get(advert.id)].filter(Boolean)).exact)
  const rates = ratesOf(counts)
  const intervals = intervalsOf(counts)
  const labels = all.exact.tp + all.exact.fn
  const over = `${all.adverts} adverts, ${labels} labels`
  const keys: readonly (keyof Rates)[] = ['f1', 'precision', 'recall']
  const rows: Row[] = keys.map((key) => {
    const atLeast = TARGETS[key]
    const row = { measure: `spans: ${NAMES[key]}`, value: rates[key], interval: intervals[key], note: over }
    return atLeast === undefined ? row : { ...row, target: { atLeast } }
  })
  rows.push({
    measure: 'spans: mean intersection over union',
    value: all.meanIoU,
    note: `${all.exact.tp} matched spans`,
    target: { atLeast: 0.75 },
  })
  for (const [category, { tp, fn, f1 }] of Object.entries(all.categories)) {
    if (tp + fn < ENOUGH_LABELS) continue
    rows.push({
      measure: `spans: ${category} F1`,
      value: f1,
      note: `${tp + fn} labels`,
      target: { atLeast: 0.7 },
    })
  }
  const statements = inStatements(adverts, checked)
  const quiet = onQuietAdverts(adverts, checked)
  rows.push(...statements.rows, ...quiet.rows, ...practiceRows(all))
  return {
    rows,
    list: [
      'Missed labels on the adverts',
      ...all.missed.map((cells) => `  ${cells.join(' | ')}`),
      'False alarms on the adverts',
      ...all.wrong.map((cells) => `  ${cells.join(' | ')}`),
      ...statements.list,
      ...quiet.list,
      ...practiceFaults(adverts, checked),
    ],
  }
}

const said = ({ id }: LabelledAdvert, finding: FoundSpan): string =>
  `  ${id} | ${finding.category} | ${finding.text} | ${finding.rule}`

function inStatements(
  adverts: readonly LabelledAdvert[],
  checked: ReadonlyMap<string | number, CheckedAdvert>,
): Measured {
  const list = ['Findings in statements']
  let statements = 0
  let marked = 0
  for (const advert of adverts) {
    if (advert.statements === undefined) continue
    marked++
    const spans = advert.statements.filter(({ kind }) => kind !== 'benefits')
    statements += spans.length
    for (const finding of checked.get(advert.id)?.findings ?? [])
      if (judged(finding) && spans.some(({ start, end }) => finding.start < end && finding.end > start))
        list.push(said(advert, finding))
  }
  const note = `${statements} statements in ${marked} adverts, benefits apart`
  return {
    rows: [
      {
        measure: 'findings inside statements',
        value: list.length - 1,
        digits: 0,
        note,
        target: { atMost: 0 },
      },
    ],
    list,
  }
}

function onQuietAdverts(
  adverts: readonly LabelledAdvert[],
  checked: ReadonlyMap<string | number, CheckedAdvert>,
): Measured {
  const list = ['Findings on adverts without labels']
  let words = 0
  const quiet = adverts.filter(({ labels }) => labels.every(({ category }) => category === 'feminine-coded'))
  for (const advert of quiet) {
    const record = checked.get(advert.id)
    words += record?.words ?? 0
    for (const finding of record?.findings ?? []) if (judged(finding)) list.push(said(advert, finding))
  }
  return {
    rows: [
      {
        measure: 'findings per 1,000 words where nothing is labelled',
        value: words === 0 ? 0 : ((list.length - 1) * 1000) / words,
        digits: 2,
        note: `${quiet.length} adverts, ${words} words`,
        target: { atMost: 0.3 },
      },
    ],
    list,
  }
}

function practiceRows(all: ReturnType<SpanScorer>): Row[] {
  const judgements = Object.values(all.practices).reduce((sum, { tp, fn }) => sum + tp + fn, 0)
  const overall: Row = {
    measure: 'practices: accuracy over the twelve',
    value: all.practiceAccuracy ?? undefined,
    note: `${all.adverts} adverts, ${judgements} times shown`,
    target: { atLeast: 0.97 },
  }
  const each = Object.entries(all.practices).flatMap(([practice, { tp, fn, f1 }]): Row[] =>
    tp + fn < ENOUGH_POSITIVES
      ? []
      : [
          {
            measure: `practices: ${practice} F1`,
            value: f1,
            note: `shown by ${tp + fn}`,
            target: { atLeast: 0.85 },
          },
        ],
  )
  return [overall, ...each]
}

function practiceFaults(
  adverts: readonly LabelledAdvert[],
  checked: ReadonlyMap<string | number, CheckedAdvert>,
): string[] {
  const list = ['Practices judged wrongly']
  for (const { id, practices } of adverts)
    for (const [practice, shown] of Object.entries(practices)) {
      const met = checked.get(id)?.practices[practice]?.met === true
      if (met !== shown) list.push(`  ${id} | ${practice} | ${shown ? 'missed' : 'wrongly seen'}`)
    }
  return list
}
