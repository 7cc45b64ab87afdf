/** "[pay from]": short, on one line, and beginning with a letter, so that "[1]" and "[ ]" are left alone. */
const PLACEHOLDER = /\[(\p{L}[^[\]\n]{0,99})\]/gu

/** What a text leaves to be filled in, each name once, in the order of the text. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '')),
]

/**
 * The text with each placeholder replaced by its value, as plain text on one line. A placeholder without a value,
 * or with a blank one, stays.
 */
export const fill = (text: string, values: Readonly<Partial<Record<string, string>>>): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.replace(/\s+/g, ' ').trim() : undefined
    return value === undefined || value === '' ? whole : value
  })
