/** Line drawings on a grid of 16, drawn in the colour of the text around them. */
const PATHS = {
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 4.5v-2h8v8h-2M2.5 5.5h8v8h-8z',
  down: 'm4 6 4 4 4-4',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  more: 'M8 3.2v.1M8 8v.1M8 12.7v.1',
  next: 'm6 3 5 5-5 5',
  previous: 'M10 3 5 8l5 5',
  tick: 'm3 8.5 3.2 3.2L13 5',
} as const

export type IconName = keyof typeof PATHS

/** Never read aloud: the words beside it, or the name of its button, say what it means. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
