import { seededRandom } from './random.ts'

/** What one advert adds: findings that meet a label, false alarms, labels that were missed. */
export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and F1 over all the counts together; 0 where nothing was counted. */
export function ratesOf(counts: readonly Counts[]): Rates {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const one of counts) {
    tp += one.tp
    fp += one.fp
    fn += one.fn
  }
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
  }
}

const SAMPLES = 4000
const SEED = 20_240

/** 95 % intervals by the percentile bootstrap: whole adverts are drawn again, with a fixed seed. */
export function intervalsOf(counts: readonly Counts[]): Record<keyof Rates, Interval> {
  const random = seededRandom(SEED)
  const drawn: Record<keyof Rates, number[]> = { precision: [], recall: [], f1: [] }
  for (let sample = 0; sample < SAMPLES; sample++) {
    const again = counts.map((own) => counts[Math.floor(random() * counts.length)] ?? own)
    const rates = ratesOf(again)
    drawn.precision.push(rates.precision)
    drawn.recall.push(rates.recall)
    drawn.f1.push(rates.f1)
  }
  return {
    precision: middleOf(drawn.precision),
    recall: middleOf(drawn.recall),
    f1: middleOf(drawn.f1),
  }
}

function middleOf(values: number[]): Interval {
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
