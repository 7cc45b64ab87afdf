import type { View } from '../view.ts'

const MENTIONS =
  /\b(?:replac\w+|phrases?|words?|terms|wording|reads?|says?|said|saying|call(?:ed|s)|told|tells|wrote|writes|describ\w+|reviewed|old rules?|avoid\w*|rewrit\w+|heading|titled|quot\w+|reviewer|renam\w+|exists?|myths?|debate\w*|notion|so-called|question|swap\w*|motto|slogan|strapline|tagline|guides?|glossary|banned|retired?|remov\w+|chang\w+|headlines?|nickname\w*|signs?|caption|lyrics?|poems?|novels?|films?|plays?|songs?|magazine|titles?|entitled|named|mentions?|feedback|labels?|rather than|instead of|not|never|no longer)\b/i

/** Whether the candidate stands in quotation marks that report or discuss words, rather than use them. */
export function quoted(view: View): boolean {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return false
  const open = Math.max(0, first.start - 240)
  const before = view.text.slice(open, first.start)
  const after = view.text.slice(last.end, last.end + 240)
  if (!/["']/.test(after)) return false
  const at = Math.max(before.search(/"[^"]*$/), lastSingle(before))
  if (at < 0) return false
  const closes = /^[^"]*?"/.exec(after)?.[0] ?? /^.*?'(?!\p{L})/u.exec(after)?.[0]
  if (closes === undefined || ((before.match(/"/g)?.length ?? 0) % 2 === 0 && before[at] === '"'))
    return false
  // Who reports the words, or that they are words, is said in the sentence itself.
  const lo = view.tokens[view.lo]?.start ?? 0
  const hi = view.tokens[view.hi - 1]?.end ?? last.end
  const outside =
    before.slice(Math.max(0, lo - open), at) + after.slice(closes.length, Math.max(0, hi - last.end))
  return MENTIONS.test(outside)
}

/** The last single quotation mark that opens and is not closed again. */
function lastSingle(before: string): number {
  if (!before.includes("'")) return -1
  const at = before.search(/(?:^|[\s(\u2013])'(?=\p{L}|$)(?:(?!'(?!\p{L})).)*$/u)
  return at < 0 ? -1 : before.indexOf("'", at)
}
