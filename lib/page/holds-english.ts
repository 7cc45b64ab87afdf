import type { Block } from '../model/advert.ts'
import { languageOf } from '../text/language.ts'

/** Fewer words than this tell no language. */
const ENOUGH_WORDS = 40
/** A block this long that reads as English is worth a check, whatever stands around it. */
const SENTENCE = 8

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

/** English writes hardly a word with other letters than its own; some languages share its small words, not its letters. */
const MARKED_SHARE = 0.1

function isEnglish(text: string): boolean {
  if (languageOf(text) !== 'english') return false
  const marked = text.match(/[^\P{L}A-Za-z]\p{L}*/gu)?.length ?? 0
  return marked < wordsIn(text) * MARKED_SHARE
}

/** Whether there is anything to check for us, who know English only. Too little text to tell counts as English. */
export function holdsEnglish(blocks: readonly Block[]): boolean {
  const body = blocks.filter(({ kind }) => kind !== 'title')
  const text = body.map((block) => block.text).join('\n')
  if (wordsIn(text) < ENOUGH_WORDS || isEnglish(text)) return true
  return body.some((block) => wordsIn(block.text) >= SENTENCE && isEnglish(block.text))
}
