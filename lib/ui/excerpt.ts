import type { Span } from '../model/finding.ts'

export interface Excerpt {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** UTF-16 code units kept on each side of the quote: about three lines of the popup in all. */
const ROOM = 90

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The quote in its sentence, cut at words with an ellipsis where the sentence is long. */
export function excerptOf(text: string, span: Pick<Span, 'start' | 'end'>): Excerpt {
  const { start, end } = sentenceAround(text, span)
  return {
    before: lastWords(text.slice(start, span.start).trimStart()),
    quote: text.slice(span.start, span.end),
    after: firstWords(text.slice(span.end, end).trimEnd()),
  }
}

/** The whole sentence of the quote. */
export function sentenceOf(text: string, span: Pick<Span, 'start' | 'end'>): string {
  const { start, end } = sentenceAround(text, span)
  return text.slice(start, end).trim()
}

function sentenceAround(text: string, span: Pick<Span, 'start' | 'end'>): { start: number; end: number } {
  // Only the neighbourhood is segmented: a block may be very long.
  const from = Math.max(0, span.start - 4 * ROOM)
  const near = text.slice(from, span.end + 4 * ROOM)
  let start = from
  for (const { index, segment } of SENTENCES.segment(near)) {
    const at = from + index
    if (at <= span.start) start = at
    if (at + segment.length >= span.end) return { start, end: at + segment.length }
  }
  return { start, end: from + near.length }
}

const firstWords = (text: string): string => {
  if (text.length <= ROOM) return text
  const cut = text.slice(0, ROOM)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : wholeCharacters(cut)}…`
}

const lastWords = (text: string): string => {
  if (text.length <= ROOM) return text
  const cut = text.slice(-ROOM)
  const space = cut.indexOf(' ')
  return `…${space >= 0 ? cut.slice(space + 1) : wholeCharacters(cut)}`
}

/** Without the half of a surrogate pair that a cut may leave at either end. */
const wholeCharacters = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
