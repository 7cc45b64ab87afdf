import type { Block } from '../model/advert.ts'
import { type Normal, normalise } from '../text/normalise.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A block in plain spelling, cut into sentences and tokens. Offsets are into `normal.text`. */
export interface Prepared {
  readonly block: Block
  readonly normal: Normal
  readonly text: string
  readonly tokens: readonly Token[]
  /** Made out when first asked for: most blocks hold no candidate. */
  readonly sentences: readonly Sentence[]
}

/** Step 1: one plain spelling, sentences and tokens. */
export function prepare(block: Block): Prepared {
  const normal = normalise(block.text)
  let sentences: readonly Sentence[] | undefined
  return {
    block,
    normal,
    text: normal.text,
    tokens: tokenise(normal.text),
    get sentences() {
      sentences ??= sentencesOf(normal.text)
      return sentences
    },
  }
}
