/** Half-open offsets into normalised text. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:^|[\s("'\u2013/])(?:e\.g|i\.e|etc|vs|approx|incl|no|nos|ltd|inc|co|corp|plc|dept|govt|mr|mrs|ms|mx|dr|prof|rev|st|jr|sr|hons|min|max|tel|ext|est|fig|vol|ref|u\.s|u\.k|p\.a|p\.w|p\.h|p\.m|a\.m|b\.sc|m\.sc|b\.a|m\.a|ph\.d|yrs?|hrs?|mths?|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu
/** A line that begins like this is no soft wrap of the line above. */
const NEW_LINE = /^\s*(?:[\p{Lu}\p{N}\u2022*#>"'(+~]|[-\u2013]\s|$)/u
const BOUNDARY = /[.!?]+["')\]]*(?=\s)|\n+|\s(?=[\u2022|]\s)|$(?![\s\S])/gu

/** Cuts at full stops, line ends and bullets; not after "e.g.", "Ltd.", "No. 4" or an initial. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length
    if (!breaks(text, match.index, match[0], end)) continue
    if (end > start) sentences.push({ start, end })
    start = end
  }
  return sentences
}

function breaks(text: string, at: number, mark: string, end: number): boolean {
  if (mark === '') return true
  if (mark.includes('\n'))
    return (
      mark.length > 1 ||
      NEW_LINE.test(text.slice(end, end + 40)) ||
      /[.:!?;]\s*$/.test(text.slice(Math.max(0, at - 3), at))
    )
  if (!mark.startsWith('.')) return true
  const next = /\S/u.exec(text.slice(end, end + 20))?.[0] ?? ''
  if (/\p{Ll}/u.test(next)) return false
  return mark.length > 1 || !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at + 1))
}
