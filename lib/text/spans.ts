interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two half-open ranges share at least one unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const lengthOf = (range: Range): number => range.end - range.start
