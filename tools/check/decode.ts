/** Why an input can't be used, in a sentence that says what to do. */
export class UnusableInput extends Error {}

/** Bytes as text; `name` stands in the sentence of the error. A byte order mark is left out. Throws `UnusableInput`. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  let text: string
  try {
    text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    }).decode(bytes)
  } catch {
    throw new UnusableInput(
      bytes.includes(0) ? binary(name) : `${name} is not UTF-8 text. Save it as UTF-8 and try again.`,
    )
  }
  if (text.includes('\0')) throw new UnusableInput(binary(name))
  return text
}

const binary = (name: string): string =>
  `${name} is a binary file, not text. Save the advert as text, HTML or JSON and try again.`
