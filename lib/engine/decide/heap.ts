import { STOPS } from '../lexicon/words.ts'
import { gapBefore, keyAt, type View } from '../view.ts'

/** How far to either side of a word it is looked at, and how many words make a heap. */
const REACH = 14
const ENOUGH = 16
const FUNCTION_WORDS = new Set('and or but you your we our who with if'.split(' '))

/** Whether the candidate stands in a heap of keywords for search engines: many words, no sentence and no list. */
export function isHeap(view: View): boolean {
  const from = Math.max(view.lo, view.from - REACH)
  const to = Math.min(view.hi, view.to + REACH)
  if (to - from < ENOUGH) return false
  for (let at = from; at < to; at++) {
    const key = keyAt(view, at)
    if (STOPS.has(key) || FUNCTION_WORDS.has(key)) return false
    if (at > from && /[^\s/+#.-]|[.] /.test(gapBefore(view, at))) return false
  }
  return true
}
