import { recordOf } from '../../lib/report/record.ts'
import type { CheckedAdvert } from './check-row.ts'
import type { Format } from './options.ts'
import { reportOf } from './report.ts'
import type { LineError } from './row.ts'

/** Turns results into what is written, one at a time. */
export interface Printer {
  readonly advert: (advert: CheckedAdvert, ms: number | undefined) => string
  /** The text for standard output; '' where the format has no place for errors. */
  readonly error: (error: LineError) => string
  readonly end: () => string
}

/** `several`: the output may come to more than one record, so JSON needs an array. */
export function createPrinter(format: Format, several: () => boolean): Printer {
  let written = 0
  if (format === 'text') {
    return {
      advert: (advert, ms) => {
        const time = ms === undefined ? '' : `${ms} ms\n`
        return `${written++ > 0 ? '\n' : ''}${reportOf(advert)}${time}`
      },
      error: () => '',
      end: () => '',
    }
  }
  const line = (record: object): string => {
    if (format === 'jsonl') return `${JSON.stringify(record)}\n`
    const json = JSON.stringify(record, null, 2)
    return several() ? `${written++ === 0 ? '[\n' : ',\n'}${json}` : `${json}\n`
  }
  return {
    advert: (advert, ms) => line(recordOf(advert, ms)),
    error: line,
    end: () => (format === 'json' && several() ? (written === 0 ? '[]\n' : '\n]\n') : ''),
  }
}
