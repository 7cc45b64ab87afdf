import { type Group, HEADINGS, HINT } from './advert-words.ts'

/** Lower case, straight apostrophes, single spaces, and no dots or colons at the ends. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:[^\p{L}\p{N}]|\d{1,2}[.)])+|[^\p{L}\p{N})%+#]+$/gu, '')

/** What part of an advert a whole heading heads; undefined where it is none that adverts share. */
export function groupOfHeading(text: string): Group | undefined {
  if (!HINT.test(text)) return undefined
  const words = plain(text)
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}
