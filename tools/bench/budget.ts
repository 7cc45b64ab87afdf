/** One line of the design's table of budgets. */
export interface Budget {
  readonly what: string
  readonly limit: number
  /** The limit is the least that is wanted, as of adverts a second. */
  readonly least?: true
  readonly unit: 'kB' | 'MB' | 'ms' | '/s' | ''
  /** By where it was measured; nothing where it was not. */
  readonly measured: readonly {
    readonly where: string
    readonly value: number | undefined
    readonly note?: string
  }[]
}

/** A line a measurement: what, budget, measured, and how much of the budget that takes. */
export function budgetLines(budgets: readonly Budget[]): string[] {
  const lines = budgets.flatMap(({ what, limit, least = false, unit, measured }) =>
    measured.map(({ where, value, note }) => [
      what,
      where,
      `${least ? 'at least ' : ''}${limit} ${unit}`.trim(),
      value === undefined ? 'not measured yet' : `${format(value)} ${unit}`.trim(),
      value === undefined ? '' : least ? floor(value, limit) : ratio(value, limit),
      note ?? '',
    ]),
  )
  const rows = [['what', 'where', 'budget', 'measured', 'ratio', ''], ...lines]
  const widths = [0, 1, 2, 3, 4].map((index) => Math.max(...rows.map((row) => (row[index] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const format = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2))

const ratio = (value: number, limit: number): string =>
  limit === 0
    ? value === 0
      ? 'met'
      : 'NOT MET'
    : `${(value / limit).toFixed(2)}${value > limit ? ' over' : ''}`

const floor = (value: number, limit: number): string =>
  `${(value / limit).toFixed(2)}${value < limit ? ' under' : ''}`
