import type { Balance } from '../../model/assessment.ts'
import { popupWords } from '../words/popup.ts'
import { verdictWords } from '../words/terms.ts'

const WIDTH = 120
const MIDDLE = WIDTH / 2
/** Words on one side that fill half of the meter. */
const FULL = 6

const lengthOf = (count: number): number => (Math.min(count, FULL) / FULL) * (MIDDLE - 2)

/** Two bars from the middle: masculine-coded words to the left (hatched), feminine-coded to the right (plain). */
export function BalanceMeter({ balance }: { balance: Balance }) {
  const { masculine, feminine, verdict } = balance
  const left = lengthOf(masculine)
  const right = lengthOf(feminine)
  return (
    <svg
      class="meter"
      viewBox={`0 0 ${WIDTH} 20`}
      width={WIDTH}
      height="20"
      role="img"
      aria-label={popupWords.balance.described(masculine, feminine, verdictWords[verdict])}
    >
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="meter-hatch" width="2.5" height="4" />
        </pattern>
      </defs>
      <rect class="meter-track" x="0.5" y="5.5" width={WIDTH - 1} height="9" rx="4.5" />
      {left === 0 ? null : (
        <rect class="meter-masculine" x={MIDDLE - left} y="6" width={left} height="8" fill="url(#hatch)" />
      )}
      {right === 0 ? null : <rect class="meter-feminine" x={MIDDLE} y="6" width={right} height="8" />}
      <rect class="meter-middle" x={MIDDLE - 1} y="1" width="2" height="18" rx="1" />
    </svg>
  )
}
