import { tidy } from './field-text.ts'
import type { ShortLine } from './short-lines.ts'

/*
 * Structured data states places in codes and pay for a year; a person sees other words for the same. The short lines
 * around the title are looked through for the words that say what is stated.
 */

const LONGEST = 90
/** Words that may follow the town. */
const MOST_MORE = 6

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Amounts with thousands written out: `£85k - 110k` gives 85000 and 110000. */
function amountsIn(text: string): number[] {
  const found = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(k\b)?/gi)].map(
    ([, digits = '', thousands]) => Number(digits.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000),
  )
  // "£85 - 110k": the last sign stands for both.
  const last = found.at(-1) ?? 0
  return found.map((amount) => (last >= 10_000 && amount < 1000 ? amount * 1000 : amount))
}

const withoutLabel = (text: string): string => tidy(text.replace(/^[\p{L} ]{3,24}:\s+/u, ''))

/** How the page shows the place that is stated; undefined where it does not. */
export function placeShown(lines: readonly ShortLine[], stated: string): string | undefined {
  // A country's code alone is in many words.
  const words = wordsOf(stated.split(/[,;]/)[0] ?? '')
  if (words.join('').length < 3) return undefined
  return lines
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text }) => withoutLabel(text))
    .find((line) => {
      const has = wordsOf(line)
      // The place begins the line; a title or a sentence may name it, too.
      return has.length <= words.length + MOST_MORE && words.every((word, at) => has[at] === word)
    })
}

const MONEY = /\p{Sc}|\b(?:GBP|EUR|USD|AUD|CZK|CHF|PLN)\b|\d\s?k\b/u

/** How the page shows the pay that is stated, in as few words as it does; undefined where it does not. */
export function payShown(lines: readonly ShortLine[], stated: string): string | undefined {
  const amounts = amountsIn(stated).filter((amount) => amount > 1)
  if (amounts.length === 0) return undefined
  const found = lines
    .filter(({ text }) => text.length <= LONGEST && MONEY.test(text))
    .filter(({ text }) => amounts.every((amount) => amountsIn(text).includes(amount)))
    .map(({ text }) => withoutLabel(text))
  return found.sort((one, other) => one.length - other.length)[0]
}
