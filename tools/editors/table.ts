import type { Cell } from './matrix.ts'

/** Editors down, behaviours across, as a Markdown table; `ok`, or in how many of several runs it held. */
export function tableOf(cells: readonly Cell[]): string[] {
  const kinds = [...new Set(cells.map(({ kind }) => kind))]
  const behaviours = [...new Set(cells.map(({ behaviour }) => behaviour))]
  const widest = Math.max(...kinds.map(({ name }) => name.length), 'editor'.length)
  const row = (name: string, values: readonly string[]) =>
    `| ${name.padEnd(widest)} | ${values.map((value, at) => value.padEnd(behaviours[at]?.id.length ?? 0)).join(' | ')} |`
  return [
    row(
      'editor',
      behaviours.map(({ id }) => id),
    ),
    row(
      '-'.repeat(widest),
      behaviours.map(({ id }) => '-'.repeat(id.length)),
    ),
    ...kinds.map((kind) =>
      row(
        kind.name,
        behaviours.map((behaviour) => {
          const cell = cells.find((one) => one.kind === kind && one.behaviour === behaviour)
          if (cell === undefined) return 'no lists'
          if (cell.runs === 1 && cell.passed === 1) return 'ok'
          return `${cell.passed}/${cell.runs}`
        }),
      ),
    ),
  ]
}
