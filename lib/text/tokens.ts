/** A word, a number or a sign that matters (`&`, `+`, `%`, money), with offsets into the text it was read from. */
export interface Token {
  /** Lower case, without a possessive or contracted ending. */
  readonly key: string
  readonly start: number
  /** Before the ending: in "candidate's" the span is "candidate". */
  readonly end: number
  /** `'s`, `'re`, `'ll`, `'ve`, `'d`, `'m`, or nothing. */
  readonly tail: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,:](?<=\p{N}.)(?=\p{N})[\p{N}]+)*(?:'\p{L}+)*|[&+%£$€]/gu
const TAIL = /'(?:s|ll|re|ve|d|m)$/i

/** Tokens of normalised text, in order. Hyphens and slashes part words. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const tail = word.includes("'") ? (TAIL.exec(word)?.[0] ?? '') : ''
    const stem = tail === '' ? word : word.slice(0, -tail.length)
    const key = stem === '&' ? 'and' : stem.toLowerCase()
    tokens.push({ key, start: match.index, end: match.index + stem.length, tail: tail.toLowerCase() })
  }
  return tokens
}

const SPOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019.,:-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text as people count them: "fast-paced" and "don't" are one each. */
export function* words(text: string): Generator<string> {
  for (const match of text.matchAll(SPOKEN)) yield match[0]
}
