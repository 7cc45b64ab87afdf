/** How alike two texts are, word by word: 1 when they hold the same words as often. */
export function tokenF1(found: string, wanted: string): number {
  const have = counts(found)
  const want = counts(wanted)
  let shared = 0
  for (const [word, times] of have) shared += Math.min(times, want.get(word) ?? 0)
  const all = total(have) + total(want)
  return all === 0 ? 1 : (2 * shared) / all
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [word] of text
    .toLowerCase()
    .normalize('NFKC')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    found.set(word, (found.get(word) ?? 0) + 1)
  }
  return found
}

const total = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, times) => sum + times, 0)
