/** Slots of the table; a power of two. More than a sentence has runs, so that few fall on one slot. */
const SLOTS = 8192

/** Which runs of one to three characters stand in a text: some that do not may seem to. */
export type LetterRuns = Uint8Array

const slotOf = (a: number, b: number, c: number): number => ((a * 961 + b) * 961 + c) & (SLOTS - 1)

/** The runs of a text, in lower case. */
export function letterRuns(text: string): LetterRuns {
  const runs = new Uint8Array(SLOTS)
  let b = 0
  let a = 0
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charCodeAt(at)
    runs[slotOf(0, 0, c)] = 1
    if (at > 0) runs[slotOf(0, b, c)] = 1
    if (at > 1) runs[slotOf(a, b, c)] = 1
    a = b
    b = c
  }
  return runs
}

/** The slots that all are taken wherever a text stands; texts of no more than three characters have one. */
export function slotsOf(text: string): readonly number[] {
  const code = (at: number) => text.charCodeAt(at)
  if (text.length === 1) return [slotOf(0, 0, code(0))]
  if (text.length === 2) return [slotOf(0, code(0), code(1))]
  return Array.from({ length: text.length - 2 }, (_, at) => slotOf(code(at), code(at + 1), code(at + 2)))
}
