import { words } from '../text/tokens.ts'
import type { Sentence } from './advert-view.ts'

/** Below this a grade says more about chance than about the text. */
const FEWEST_WORDS = 100
const YOUNGEST = 6
const OLDEST = 22

const VOWELS = 'aeiouy'
/** An ending that is not spoken as a syllable of its own, with the letter before it. */
const SILENT = /(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/

/** Vowel groups, less a silent ending: near enough for an average over a text. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return 1
  const end = bare.length - (SILENT.exec(bare.slice(-3))?.[0].length ?? 0)
  let groups = 0
  for (let at = 0; at < end; at++) {
    if (!VOWELS.includes(bare.charAt(at))) continue
    groups++
    if (at + 1 < end && VOWELS.includes(bare.charAt(at + 1))) at++
  }
  return Math.max(1, groups)
}

/** The school age in years at which most readers follow the text (Flesch-Kincaid grade plus five); 0 for little text. */
export function readingAgeOf(sentences: readonly Sentence[]): number {
  let count = 0
  let spoken = 0
  let ends = 0
  for (const { text } of sentences) {
    const before = count
    for (const word of words(text)) {
      count++
      spoken += syllables(word)
    }
    // A heading or a bare label is no sentence to read.
    if (count - before >= 4) ends++
  }
  if (count < FEWEST_WORDS || ends === 0) return 0
  const grade = 0.39 * (count / ends) + 11.8 * (spoken / count) - 15.59
  return Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + 5)))
}
