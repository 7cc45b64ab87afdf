import { pause } from './selection.ts'

/** Returns what resolves once the text has rested this long since it last changed; at once where no rest is asked. */
export function restAfterInput(
  root: HTMLElement,
  rest: number | undefined,
  signal: AbortSignal,
): () => Promise<void> {
  if (rest === undefined) return async () => undefined
  let last = Number.NEGATIVE_INFINITY
  const changed = () => {
    last = performance.now()
  }
  for (const type of ['beforeinput', 'input'])
    root.addEventListener(type, changed, { signal, passive: true, capture: true })
  return async () => {
    for (let left = last + rest - performance.now(); left > 0; left = last + rest - performance.now())
      await pause(left)
  }
}
