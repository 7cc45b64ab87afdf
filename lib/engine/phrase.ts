import { normalise } from '../text/normalise.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'

/** A run of words to look for; `driv*` stands for every word that begins so. */
export type Phrase = readonly string[]

const phraseOf = (text: string): Phrase => {
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

/** Many phrases at once, by their first words: a text is walked once for all of them. */
export interface Phrasebook {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  /** Those whose first word is a beginning only. */
  readonly open: readonly Phrase[]
}

const NONE: readonly Phrase[] = []

export function phrasebook(texts: readonly string[]): Phrasebook {
  const byFirst = new Map<string, Phrase[]>()
  const open: Phrase[] = []
  for (const phrase of texts.map(phraseOf)) {
    const [first] = phrase
    if (first === undefined) continue
    if (first.endsWith('*')) open.push(phrase)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return { byFirst, open }
}

/** Calls `each` with every phrase that stands between two token indexes; ends early, and says so, once that gives true. */
export function somePhrase(
  { byFirst, open }: Phrasebook,
  tokens: readonly Token[],
  from: number,
  to: number,
  each: (phrase: Phrase, at: number) => boolean,
): boolean {
  if (byFirst.size === 0 && open.length === 0) return false
  for (let at = Math.max(0, from); at < to; at++) {
    for (const phrase of byFirst.get(tokens[at]?.key ?? '') ?? NONE)
      if (at + phrase.length <= to && standsAt(phrase, tokens, at) && each(phrase, at)) return true
    for (const phrase of open)
      if (at + phrase.length <= to && standsAt(phrase, tokens, at) && each(phrase, at)) return true
  }
  return false
}

/** Whether one of the phrases begins right at a token. */
export const begins = ({ byFirst, open }: Phrasebook, tokens: readonly Token[], at: number): boolean =>
  (byFirst.get(tokens[at]?.key ?? '') ?? NONE).some((phrase) => standsAt(phrase, tokens, at)) ||
  open.some((phrase) => standsAt(phrase, tokens, at))
