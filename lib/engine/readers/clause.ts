import type { View } from '../view.ts'

/** How far a reader looks, in UTF-16 units. */
const REACH = 160

/** The text of the sentence right before the candidate. */
export function clauseBefore(view: View): string {
  const start = view.tokens[view.from]?.start ?? 0
  const first = view.tokens[view.lo]?.start ?? start
  return view.text.slice(Math.max(first, start - REACH), start)
}

/** The text of the sentence right after the candidate, from its last letter on. */
export function clauseAfter(view: View): string {
  const end = view.tokens[view.to - 1]?.end ?? 0
  const last = view.tokens[view.hi - 1]
  const stop = last === undefined ? end : last.end + last.tail.length
  return view.text.slice(end, Math.min(stop + 3, end + REACH))
}
