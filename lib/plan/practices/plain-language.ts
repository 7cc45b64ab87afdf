import { words } from '../../text/tokens.ts'
import { judged, type PracticeCheck } from '../practice-check.ts'

/** School years in which most readers follow the text: a Flesch-Kincaid grade of 10. */
const OLDEST = 15
const LONG_SENTENCE = 35

/** Short sentences and plain words. */
export const plainLanguage: PracticeCheck = {
  id: 'plain-language',
  assess(view, { readingAge }) {
    if (readingAge === 0) return judged('plain-language', 'missing', [])
    if (readingAge <= OLDEST) return judged('plain-language', 'met', [])
    const long = view.sentences.filter(({ text }) => words(text).length > LONG_SENTENCE)
    return judged(
      'plain-language',
      'hollow',
      long.map(({ block, start, text }) => ({ block: block.id, start, end: start + text.trimEnd().length })),
    )
  },
}
