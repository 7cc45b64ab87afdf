import { judged, type PracticeCheck } from '../practice-check.ts'
import { payIn } from './salary.ts'

/** The top may be half as much again as the bottom; beyond that people can't tell where they would start. */
const WIDEST = 1.5

/** Pay that tells what one would earn: a figure, or a range that is not too wide. */
export const payRangeWidth: PracticeCheck = {
  id: 'pay-range-width',
  assess(view) {
    const stated = payIn(view)
    if (stated.length === 0) return judged('pay-range-width', 'missing', [])
    const wide = stated.filter(({ least, most, openBelow }) => openBelow || most > least * WIDEST)
    // One clear figure is enough: the rest may be other places or grades.
    const clear = stated.filter((pay) => !wide.includes(pay))
    const shown = clear.length > 0 ? clear : wide
    return judged(
      'pay-range-width',
      clear.length > 0 ? 'met' : 'hollow',
      shown.flatMap(({ span }) => span ?? []),
    )
  },
}
