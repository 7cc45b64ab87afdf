import { type Group, HEADINGS, HINT } from './advert-words.ts'

/*
 * What no word begins or ends with, by ranges: a pattern that asks for letters by their property takes browsers longer
 * to make ready than all else that the small script does.
 */
const BEFORE_WORDS =
  /^(?:[\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u3000-\u3004\u3008-\u3020\ud83c-\ud83e\udc00-\udfff\ufeff]|\d{1,2}[.)])+/
const AFTER_WORDS =
  /[\0-"$&-(*,-/:-@[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u3000-\u3004\u3008-\u3020\ud83c-\ud83e\udc00-\udfff\ufeff]+$/

/** Lower case, straight apostrophes, single spaces, and no dots or colons at the ends. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(BEFORE_WORDS, '')
    .replace(AFTER_WORDS, '')

/** What part of an advert a whole heading heads; undefined where it is none that adverts share. */
export function groupOfHeading(text: string): Group | undefined {
  if (!HINT.test(text)) return undefined
  const words = plain(text)
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}
