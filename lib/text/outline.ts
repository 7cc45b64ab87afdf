/**
 * The outline of a word: its first, second and last letter, five bits of each, so that capitals make no difference.
 * Few words of a text have the outline of one that is looked for, and for the rest no string need be made or hashed.
 */
export const outlineOf = (text: string, start = 0, end = text.length): number =>
  ((text.charCodeAt(start) & 31) << 10) |
  (end - start > 1 ? (text.charCodeAt(start + 1) & 31) << 5 : 0) |
  (text.charCodeAt(end - 1) & 31)

/** A byte for each outline: 1 where one of the words has it. */
export function outlinesOf(words: Iterable<string>): Uint8Array {
  const outlines = new Uint8Array(1 << 15)
  for (const word of words) outlines[outlineOf(word)] = 1
  return outlines
}
