export type LetterCase = 'lower' | 'capital' | 'upper'

/** How a phrase is written; one letter alone, as in "A", counts as a capital. */
export function caseOf(text: string): LetterCase {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters === '' || letters === letters.toLowerCase()) return 'lower'
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper'
  const first = letters[0] ?? ''
  return first === first.toUpperCase() ? 'capital' : 'lower'
}

export const capitalise = (text: string): string => {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Writes `text` as `sample` is written; "SME" and other capitals of its own stay. */
export function inCaseOf(sample: string, text: string): string {
  const style = caseOf(sample)
  if (style === 'upper') return text.toUpperCase()
  return style === 'capital' ? capitalise(text) : text
}

/** In small letters and of the same length, so that offsets stay; a letter that would grow is left as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  const lower = (letter: string) => letter.toLowerCase()
  return Array.from(text, (letter) => (lower(letter).length === letter.length ? lower(letter) : letter)).join(
    '',
  )
}
