import type { Change } from './ruling.ts'

const CONSONANT_SOUND = /^(?:uni(?!n)|use|usu|util|eu|one\b|once|ubiq|u[ks]\b)/i
const VOWEL_SOUND = /^(?:[aeiou]|hour|honest|honou?r|heir)/i
const SPELT_OUT = /^[AEFHILMNORSX](?:[A-Z]{1,4}\b|$)/

/** "a" or "an", by the sound that the next word begins with. */
export function articleFor(word: string): 'a' | 'an' {
  if (/^[A-Z]{2,5}\b/.test(word)) return SPELT_OUT.test(word) ? 'an' : 'a'
  return VOWEL_SOUND.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a'
}

/** The change that an "a" or "an" right before `at` needs when `next` comes to stand there. */
export function repairArticle(text: string, at: number, next: string): Change | undefined {
  const found = /(?:^|[^\p{L}\p{N}'])(an?)( +["'(]?)$/iu.exec(text.slice(Math.max(0, at - 12), at))
  const article = found?.[1]
  const gap = found?.[2]
  if (article === undefined || gap === undefined) return undefined
  const right = articleFor(next.replace(/^["'(]+/, ''))
  if (right === article.toLowerCase()) return undefined
  const end = at - gap.length
  const shout = article === 'AN' || (article === 'A' && next.length > 1 && next === next.toUpperCase())
  const written = shout
    ? right.toUpperCase()
    : /^A/.test(article)
      ? right[0]?.toUpperCase() + right.slice(1)
      : right
  return { start: end - article.length, end, text: written }
}
