import { normalise } from '../text/normalise.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'

/** A run of words to look for; `driv*` stands for every word that begins so. */
export type Phrase = readonly string[]

export const phraseOf = (text: string): Phrase => {
  const folded = normalise(text).text
  return tokenise(folded).map((token) => (folded[token.end] === '*' ? `${token.key}*` : token.key))
}

const fits = (part: string, key: string): boolean =>
  part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : part === key

/** Whether the phrase stands in the tokens at `at`. */
function standsAt(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const token = tokens[at + i]
    const part = phrase[i]
    if (token === undefined || part === undefined || !fits(part, token.key)) return false
  }
  return phrase.length > 0
}

/** Where the phrase first stands between two token indexes, or -1. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[], from: number, to: number): number {
  for (let at = Math.max(0, from); at + phrase.length <= to; at++) if (standsAt(phrase, tokens, at)) return at
  return -1
}
