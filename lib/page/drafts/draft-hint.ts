import { PHRASES } from '../notice/advert-words.ts'
import { plain } from '../notice/heading-group.ts'
import { namesAdvert } from './draft.ts'

const ENOUGH_WORDS = 60
const ENOUGH_PHRASES = 2
const LONGEST_LOOK = 20_000

/**
 * Whether an editor's text is worth the page script, which judges it with more words than the small script can carry.
 * A draft that this misses is seen once the editor has the focus.
 * @param label what the page calls the field, in words
 */
export function mayBeDraft(text: string, label: string): boolean {
  const words = text.match(/\S+/g)?.length ?? 0
  if (words === 0) return false
  if (namesAdvert(label)) return true
  if (words < ENOUGH_WORDS) return false
  const said = plain(text.slice(0, LONGEST_LOOK))
  return PHRASES.filter((phrase) => phrase.test(said)).length >= ENOUGH_PHRASES
}
