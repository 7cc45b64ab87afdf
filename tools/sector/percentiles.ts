/** Percentiles 0 to 100, each one of the values (nearest rank); empty for no values. */
export function percentiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return []
  return Array.from({ length: 101 }, (_, percent) => {
    const at = Math.round((percent / 100) * (sorted.length - 1))
    return sorted[at] ?? 0
  })
}
