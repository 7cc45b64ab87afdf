import { gapBefore, keyAt, rawAt, type View } from '../view.ts'

const capital = (raw: string): boolean => /^\p{Lu}/u.test(raw)
const allCapitals = (raw: string): boolean =>
  raw.length > 1 && raw === raw.toUpperCase() && /\p{L}/u.test(raw)

/** Whether the candidate is, or is part of, a proper name: capitals where the sentence does not call for them. */
export function isName(view: View): boolean {
  const first = rawAt(view, view.from)
  if (!capital(first) || beginsAnew(view)) {
    // "The Young Vic": a sentence may also begin with a name
    return capital(first) && view.from === view.lo && nameFollows(view)
  }
  if (allCapitals(first)) {
    const last = rawAt(view, view.to - 1)
    return allCapitals(last) && first.length <= 5 && !shouted(view)
  }
  // "Customer obsessed": only its first word is written like a name
  if (view.to - view.from > 1 && !capital(rawAt(view, view.to - 1))) return false
  if (titleCased(view) || view.block.kind === 'title' || view.block.kind === 'heading') return false
  return true
}

/** A capital here says nothing: the sentence, an item, a quotation or what follows a colon begins. */
const beginsAnew = (view: View): boolean =>
  view.from === view.lo ||
  /[:\u2022\u2013"|(\n]\s*$/.test(gapBefore(view, view.from)) ||
  /\s-\s*$/.test(gapBefore(view, view.from))

const PLACES = new Set(
  'street lane road avenue close house hall hospital square court park bridge station museum library gardens estate'.split(
    ' ',
  ),
)

/** "Oxbridge Lane": a place that takes its name from the word. */
export const isPlace = (view: View): boolean =>
  PLACES.has(keyAt(view, view.to)) &&
  capital(rawAt(view, view.to)) &&
  capital(rawAt(view, view.from)) &&
  !shouted(view)

const nameFollows = (view: View): boolean =>
  view.to < view.hi &&
  /^'? $/.test(gapBefore(view, view.to)) &&
  // "Fearless 1000"
  (capital(rawAt(view, view.to)) || /^\d{2}/.test(rawAt(view, view.to))) &&
  (!allCapitals(rawAt(view, view.to)) || /^\d/.test(rawAt(view, view.to))) &&
  !titleCased(view) &&
  keyAt(view, view.to) !== 'i'

const shouted = (view: View): boolean => {
  let upper = 0
  let all = 0
  for (let at = view.lo; at < view.hi; at++) {
    const raw = rawAt(view, at)
    if (!/\p{L}{2}/u.test(raw)) continue
    all++
    if (allCapitals(raw)) upper++
  }
  return all > 0 && upper / all > 0.5
}

/** Whether the candidate lies within the employer's own name. */
export function isEmployer(view: View): boolean {
  const employer = view.fields.employer?.trim()
  if (employer === undefined || employer.length < 2) return false
  const start = view.tokens[view.from]?.start ?? 0
  const end = view.tokens[view.to - 1]?.end ?? 0
  const near = view.text.slice(Math.max(0, start - employer.length), end + employer.length)
  const own = view.text.slice(start, end)
  return employer.includes(own) && near.includes(employer) && capital(own)
}

/** Whether a person's name follows within a few words, or stands right before. */
export function besideName(view: View): boolean {
  for (let at = view.from - 2; at < Math.min(view.hi, view.to + 6); at++) {
    if (at < view.lo || (at >= view.from && at < view.to) || !/^\p{Lu}\p{Ll}/u.test(rawAt(view, at))) continue
    const tags = view.tags(at)
    if (tags.has('Person') || tags.has('FirstName')) return true
  }
  return false
}

/** Whether the sentence sets most of its words in capitals at the start, as titles do. */
function titleCased(view: View): boolean {
  let capital = 0
  let counted = 0
  for (let at = view.lo; at < view.hi; at++) {
    const raw = rawAt(view, at)
    if (raw.length < 4 && !/^\p{Lu}/u.test(raw)) continue
    if (!/^\p{L}/u.test(raw)) continue
    counted++
    if (/^\p{Lu}/u.test(raw)) capital++
  }
  return counted >= 2 && capital / counted > 0.75
}
