import type { Measured, Row } from './row.ts'
import { numberAfter, scorerLines } from './run-scorer.ts'

interface Side {
  readonly name: string
  readonly share: number
}

/** `right/of` behind a word, as in "flagged 19/20". */
const shareAfter = (line: string, word: string): number | undefined => {
  const [, right, of] = new RegExp(`${word} (\\d+)/(\\d+)`).exec(line) ?? []
  return right === undefined || of === undefined || of === '0' ? undefined : Number(right) / Number(of)
}

const lowest = (sides: readonly Side[]): Side | undefined =>
  sides.reduce<Side | undefined>(
    (low, side) => (low === undefined || side.share < low.share ? side : low),
    undefined,
  )

/** Every category's or practice's share behind the word; lines start with its name. */
const sidesOf = (lines: readonly string[], word: string): Side[] =>
  lines.flatMap((line) => {
    const share = shareAfter(line, word)
    return share === undefined ? [] : [{ name: line.split(/\s/)[0] ?? '', share }]
  })

const lowestRow = (measure: string, sides: readonly Side[], atLeast: number): Row => {
  const low = lowest(sides)
  return { measure, value: low?.share, note: low?.name ?? 'no lines', target: { atLeast } }
}

const faultsOf = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('   '))

/** Sentences to flag, and near twins to leave alone. */
export async function measurePairs(
  folder: string,
  predictions: string,
  sentences: number,
): Promise<Measured> {
  const lines = await scorerLines(folder, 'scorePairs', 'pairs', predictions, '--list')
  const total = lines.filter((line) => /^flagged \d\.\d/.test(line))
  const note = `${sentences} sentences`
  const rows: Row[] = [
    { measure: 'pairs: flagged', value: numberAfter(total, 'flagged'), note, target: { atLeast: 0.92 } },
    {
      measure: 'pairs: left alone',
      value: numberAfter(total, 'left alone'),
      note,
      target: { atLeast: 0.97 },
    },
    lowestRow('pairs: flagged, lowest category', sidesOf(lines, 'flagged'), 0.8),
    lowestRow('pairs: left alone, lowest category', sidesOf(lines, 'left alone'), 0.9),
  ]
  return { rows, list: ['Sentences judged wrongly', ...faultsOf(lines)] }
}

/** Snippets that show a practice, and near misses. */
export async function measurePractices(
  folder: string,
  predictions: string,
  snippets: number,
): Promise<Measured> {
  const lines = await scorerLines(folder, 'scorePractices', 'practices', predictions, '--list')
  const sides = lines.flatMap((line): Side[] => {
    const [, name, met, ofMet, not, ofNot] = /^(\S+)\s+met (\d+)\/(\d+) not met (\d+)\/(\d+)/.exec(line) ?? []
    const of = Number(ofMet) + Number(ofNot)
    return name === undefined || of === 0 ? [] : [{ name, share: (Number(met) + Number(not)) / of }]
  })
  const rows: Row[] = [
    {
      measure: 'practice snippets: right',
      value: numberAfter(
        lines.filter((line) => line.startsWith('right ')),
        'right',
      ),
      note: `${snippets} snippets`,
      target: { atLeast: 0.93 },
    },
    lowestRow('practice snippets: lowest practice', sides, 0.85),
  ]
  return { rows, list: ['Practice snippets judged wrongly', ...faultsOf(lines)] }
}

/** Labels of whole adverts by other researchers, whose definitions differ from ours in places. */
export async function measureLabels(folder: string, predictions: string, adverts: number): Promise<Measured> {
  const all = await scorerLines(folder, 'scoreLabels', 'labels', predictions)
  const real = await scorerLines(folder, 'scoreLabels', 'labels', predictions, '--real')
  return {
    rows: [
      {
        measure: 'whole-advert labels: macro F1',
        value: numberAfter(all, 'macro F1'),
        note: `${adverts} adverts`,
      },
      {
        measure: 'whole-advert labels: macro F1, real adverts',
        value: numberAfter(real, 'macro F1'),
        note: '',
      },
    ],
    list: [
      'Whole-advert labels, all',
      ...all.map((line) => `  ${line}`),
      'Real only',
      ...real.map((line) => `  ${line}`),
    ],
  }
}
