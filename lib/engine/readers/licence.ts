import type { Ruling } from '../ruling.ts'
import { sentenceText, type View } from '../view.ts'

/** Another way to travel, or driving as the work itself, said in the same sentence. */
const OTHER_WAY =
  /\b(?:or (?:(?:an?|some) )?(?:other|another|alternative|equivalent|access to|means|ability|way|willing|able)|another way|other means|alternative|means of (?:travel|transport)|public transport|driver (?:required|role)|to drive|deliver\w*|drive (?:our|the|a)|vehicle[s]?|van|fleet|company car|visit\w*|between (?:sites|locations|clients)|travel (?:to|between|across|around|throughout)|patrol\w*|tow|hgv|lgv|pcv|category)\b/i

/** A driving licence in a post whose work is not driving. */
export function readLicence(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  // Driving is the work, or there is another way to do it
  if (view.post.has('driving') || view.post.has('other-travel')) return undefined
  if (
    /\b(?:commercial|class [a-e]|hgv|lgv)\s*$/i.test(
      view.text.slice(Math.max(0, first.start - 20), first.start),
    )
  )
    return undefined
  const raw = view.text.slice(first.start, last.end)
  // "able to drive change"
  if (
    /drive$/i.test(raw) &&
    /^ (?!and\b|but\b|is\b|for\b|as\b)\p{L}/u.test(view.text.slice(last.end, last.end + 8))
  )
    return undefined
  return OTHER_WAY.test(sentenceText(view).replace(raw, ''))
    ? undefined
    : { start: first.start, end: last.end }
}
