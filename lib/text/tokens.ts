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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,:](?<=\p{N}.)(?=\p{N})[\p{N}]+)*(?:'\p{L}+)*|[&+%£$€]/uy
const TAIL = /'(?:s|ll|re|ve|d|m)$/i

/** What an ASCII unit is to a word: nothing, a digit, a small letter, a capital, or a sign that stands by itself. */
const CLASS = new Uint8Array(128)
const DIGIT = 1
const SMALL = 2
const CAPITAL = 3
const SIGN = 4
for (let unit = 0; unit < 128; unit++) {
  const sign = String.fromCharCode(unit)
  if (/\d/.test(sign)) CLASS[unit] = DIGIT
  else if (/[a-z]/.test(sign)) CLASS[unit] = SMALL
  else if (/[A-Z]/.test(sign)) CLASS[unit] = CAPITAL
  else if (/[&+%$]/.test(sign)) CLASS[unit] = SIGN
}

/**
 * Tokens of normalised text, in order. Hyphens and slashes part words. Nearly all words are plain letters between
 * spaces and are read unit by unit; whatever holds more is left to the pattern, which says what a word is.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at)
    if (first < 128 && CLASS[first] === 0) {
      at++
      continue
    }
    const end = plainEnd(text, at)
    if (end > 0) {
      const word = text.slice(at, end)
      tokens.push({ key: word.toLowerCase(), start: at, end, tail: '' })
      at = end
      continue
    }
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined) {
      at += first >= 0xd800 && first < 0xdc00 ? 2 : 1
      continue
    }
    tokens.push(readToken(word, at))
    at += word.length
  }
  return tokens
}

/** Where a word of ASCII letters and digits ends; 0 where it may hold more than those. */
function plainEnd(text: string, from: number): number {
  let before = 0
  for (let at = from; ; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32
    const kind = unit < 128 ? CLASS[unit] : undefined
    if (kind === DIGIT || kind === SMALL || kind === CAPITAL) {
      before = kind
      continue
    }
    // Beyond ASCII, an apostrophe, or a sign within a number
    if (kind === undefined || unit === 39) return 0
    if (before === DIGIT && (unit === 44 || unit === 46 || unit === 58)) return 0
    return at === from ? 0 : at
  }
}

function readToken(word: string, start: number): Token {
  const tail = word.includes("'") ? (TAIL.exec(word)?.[0] ?? '') : ''
  const stem = tail === '' ? word : word.slice(0, -tail.length)
  const key = stem === '&' ? 'and' : stem.toLowerCase()
  return { key, start, end: start + stem.length, tail: tail.toLowerCase() }
}

const SPOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019.,:-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text as people count them: "fast-paced" and "don't" are one each. */
export const words = (text: string): readonly string[] => text.match(SPOKEN) ?? []
