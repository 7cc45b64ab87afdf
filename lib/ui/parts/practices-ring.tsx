import type { PracticeState } from '../../model/practice.ts'
import { popupWords } from '../words/popup.ts'

const SIZE = 56
const CENTRE = SIZE / 2
const OUTER = 27
const INNER = 20
/** Radians left free between two parts of the ring. */
const GAP = 0.09

const ORDER: readonly PracticeState[] = ['met', 'hollow', 'unlawful', 'missing']

/**
 * One part for each practice: filled when the advert shows it, half filled where it is too general, an outline
 * where it is missing, crimson where its wording may be unlawful.
 */
export function PracticesRing({ states }: { states: readonly PracticeState[] }) {
  const parts = states.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const count = (state: PracticeState) => states.filter((one) => one === state).length
  const met = count('met')
  return (
    <svg
      class="ring"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={popupWords.practices.described(met, states.length, count('hollow'), count('unlawful'))}
    >
      {parts.map((state, index) => (
        <>
          <path key={index} class={`ring-${state}`} d={part(index, parts.length, INNER)} />
          {state === 'hollow' ? (
            <path class="ring-hollow-fill" d={part(index, parts.length, (INNER + OUTER) / 2)} />
          ) : null}
        </>
      ))}
      <text class="ring-count" x={CENTRE} y={CENTRE} text-anchor="middle" dominant-baseline="central">
        {met}
      </text>
    </svg>
  )
}

function part(index: number, all: number, inner: number): string {
  const from = (index / all) * 2 * Math.PI - Math.PI / 2 + GAP / 2
  const to = ((index + 1) / all) * 2 * Math.PI - Math.PI / 2 - GAP / 2
  const point = (radius: number, angle: number) =>
    `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`
  return `M${point(OUTER, from)}A${OUTER} ${OUTER} 0 0 1 ${point(OUTER, to)}L${point(inner, to)}A${inner} ${inner} 0 0 0 ${point(inner, from)}Z`
}
