import { popupWords } from '../words/popup.ts'

const SIZE = 56
const CENTRE = SIZE / 2
const OUTER = 27
const INNER = 20
/** Radians left free between two parts of the ring. */
const GAP = 0.09

/** One part for each practice: filled when the advert shows it, an outline when it does not. */
export function PracticesRing({ met, all }: { met: number; all: number }) {
  return (
    <svg
      class="ring"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={popupWords.practices.described(met, all)}
    >
      {Array.from({ length: all }, (_, index) => (
        <path key={index} class={index < met ? 'ring-met' : 'ring-missing'} d={part(index, all)} />
      ))}
      <text class="ring-count" x={CENTRE} y={CENTRE} text-anchor="middle" dominant-baseline="central">
        {met}
      </text>
    </svg>
  )
}

function part(index: number, all: number): string {
  const from = (index / all) * 2 * Math.PI - Math.PI / 2 + GAP / 2
  const to = ((index + 1) / all) * 2 * Math.PI - Math.PI / 2 - GAP / 2
  const point = (radius: number, angle: number) =>
    `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`
  return `M${point(OUTER, from)}A${OUTER} ${OUTER} 0 0 1 ${point(OUTER, to)}L${point(INNER, to)}A${INNER} ${INNER} 0 0 0 ${point(INNER, from)}Z`
}
