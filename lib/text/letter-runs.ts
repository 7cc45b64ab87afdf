/** Slots of the table; a power of two. More than a sentence has runs, so that few fall on one slot. */
const SLOTS = 8192

/** Which runs of one to three characters stand in a text: some that do not may seem to. */
export interface LetterRuns {
  /** 1 for each slot that is taken. */
  readonly has: Uint8Array
  /** The slots that are taken, each once. */
  readonly list: readonly number[]
}

const slotOf = (a: number, b: number, c: number): number => ((a * 961 + b) * 961 + c) & (SLOTS - 1)

/** The runs of a text, in lower case. */
export function letterRuns(text: string): LetterRuns {
  const has = new Uint8Array(SLOTS)
  const list: number[] = []
  const take = (slot: number) => {
    if (has[slot] === 1) return
    has[slot] = 1
    list.push(slot)
  }
  let a = 0
  let b = 0
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charCodeAt(at)
    take(slotOf(0, 0, c))
    if (at > 0) take(slotOf(0, b, c))
    if (at > 1) take(slotOf(a, b, c))
    a = b
    b = c
  }
  return { has, list }
}

/** The slots that all are taken wherever a text stands; texts of no more than three characters have one. */
export function slotsOf(text: string): readonly number[] {
  const code = (at: number) => text.charCodeAt(at)
  if (text.length === 1) return [slotOf(0, 0, code(0))]
  if (text.length === 2) return [slotOf(0, code(0), code(1))]
  return Array.from({ length: text.length - 2 }, (_, at) => slotOf(code(at), code(at + 1), code(at + 2)))
}
