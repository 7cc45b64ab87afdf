import { seededRandom } from '../accuracy/random.ts'

/** A fair sample of a stream in bounded memory; the same stream and seed give the same sample. */
export interface Reservoir<T> {
  /** `make` is called only when the item enters the sample. */
  readonly offer: (make: () => T) => void
  readonly seen: () => number
  /** What was drawn, in the order of the stream. */
  readonly drawn: () => readonly T[]
}

/** The draw that everyone gets who names no other. */
const SEED = 20_241

/** Keeps up to `size` of what is offered, each with the same chance (algorithm R). */
export function createReservoir<T>(size: number, seed = SEED): Reservoir<T> {
  const random = seededRandom(seed)
  const kept: { readonly at: number; readonly item: T }[] = []
  let seen = 0
  return {
    offer(make) {
      const at = seen++
      const slot = at < size ? at : Math.floor(random() * seen)
      if (slot < size) kept[slot] = { at, item: make() }
    },
    seen: () => seen,
    drawn: () => [...kept].sort((a, b) => a.at - b.at).map(({ item }) => item),
  }
}
