import type { Interval } from './bootstrap.ts'

/** One line of the table. */
export interface Row {
  readonly measure: string
  /** A share from 0 to 1, a rate or a count; undefined where it could not be measured. */
  readonly value: number | undefined
  readonly digits?: number
  readonly interval?: Interval
  /** What the figure rests on, or why there is none. */
  readonly note: string
  readonly target?: { readonly atLeast: number } | { readonly atMost: number }
}

/** One group of lines, with what `--list` adds. */
export interface Measured {
  readonly rows: readonly Row[]
  readonly list: readonly string[]
}

const reached = (value: number, target: NonNullable<Row['target']>): boolean =>
  'atLeast' in target ? value >= target.atLeast : value <= target.atMost

const show = (value: number, digits: number): string => value.toFixed(digits)

/** The table as lines to print. A figure is held against its target before it is rounded. */
export function tableOf(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(({ measure }) => measure.length), 'measure'.length) + 2
  const line = (
    ...[measure = '', figure = '', interval = '', target = '', state = '', note = '']: string[]
  ) =>
    `${measure.padEnd(width)}${figure.padEnd(8)}${interval.padEnd(15)}${target.padEnd(9)}${state.padEnd(7)}${note}`.trimEnd()
  const head = line('measure', 'figure', '95 % interval', 'target', '', 'over')
  return [head, ...rows.map((row) => lineOf(row, line))]
}

function lineOf(row: Row, line: (...cells: string[]) => string): string {
  const { measure, value, interval, target, note, digits = 3 } = row
  return line(
    measure,
    value === undefined ? '-' : show(value, digits),
    interval === undefined ? '' : `${show(interval.low, digits)}-${show(interval.high, digits)}`,
    target === undefined ? '' : 'atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`,
    value === undefined || target === undefined ? '' : reached(value, target) ? 'ok' : 'short',
    note,
  )
}
