import type { AdvertDocument, Block } from '../model/advert.ts'
import type { Span } from '../model/finding.ts'

/** One sentence of a block; `text` has straight quotes and plain spaces, and the same length as in the block. */
export interface Sentence {
  readonly block: Block
  readonly start: number
  readonly text: string
}

/** One block with its sentences, and the heading that it stands under. */
interface ViewBlock {
  readonly block: Block
  readonly text: string
  readonly heading: string
  readonly sentences: readonly Sentence[]
}

/** An advert laid out once for all practices. */
export interface AdvertView {
  readonly document: AdvertDocument
  readonly blocks: readonly ViewBlock[]
  readonly sentences: readonly Sentence[]
}

/** Patterns look back and forth within a sentence, so none may be endless. */
const LONGEST = 1500

/** Every replacement keeps the length, so offsets stay those of the block. */
const folded = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\t\n\r\u00ad\u200b]/g, ' ')

/** "e.g.", "St.", "Dr. A", "£30k p.a." do not end a sentence. */
const SENTENCE_END =
  /(?<!\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|Prof|St|No|Ltd|Inc|Co|approx|incl|p\.a|c|vs|[A-Z]))[.!?]+["')\]]*\s+(?=["'([]?[\p{Lu}\p{N}£$€@•])/gu

function sentencesOf(block: Block, text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const add = (end: number) => {
    for (; start < end; start = Math.min(start + LONGEST, end))
      sentences.push({ block, start, text: text.slice(start, Math.min(start + LONGEST, end)) })
  }
  for (const found of text.matchAll(SENTENCE_END)) add(found.index + found[0].length)
  add(text.length)
  return sentences
}

export function viewOf(document: AdvertDocument): AdvertView {
  let heading = ''
  const blocks = document.blocks.map((block): ViewBlock => {
    const text = folded(block.text)
    if (block.kind === 'heading') heading = text.slice(0, 120)
    return {
      block,
      text,
      heading: block.kind === 'heading' ? '' : heading,
      sentences: sentencesOf(block, text),
    }
  })
  return { document, blocks, sentences: blocks.flatMap((block) => block.sentences) }
}

/** The place of a match in its sentence. */
export const spanIn = (sentence: Sentence, match: RegExpExecArray): Span => ({
  block: sentence.block.id,
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
})
