/** Slots of the table; a power of two, and many more than there are texts to look for. */
const SLOTS = 16_384

const slotOf = (a: number, b: number, c: number): number => ((a * 961 + b) * 31 + c) & (SLOTS - 1)

interface Entry {
  readonly text: string
  readonly value: number
  /** Where in the text the three characters stand by which it is found. */
  readonly offset: number
}

/** Many texts to look for at once, each by those three of its characters that the fewest others share. */
export class TextIndex {
  readonly #bySlot: (Entry[] | undefined)[] = Array.from({ length: SLOTS })
  /** Texts of one or two characters, which have no three. */
  readonly #short: Entry[] = []

  /** @param value what `search` is to give where the text stands */
  add(text: string, value: number): void {
    let best: { readonly slot: number; readonly offset: number; readonly shared: number } | undefined
    for (let offset = 0; offset + 3 <= text.length; offset++) {
      const slot = slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2))
      const shared = this.#bySlot[slot]?.length ?? 0
      if (best === undefined || shared < best.shared) best = { slot, offset, shared }
    }
    if (best === undefined) {
      this.#short.push({ text, value, offset: 0 })
      return
    }
    const { slot, offset } = best
    const there = this.#bySlot[slot]
    if (there === undefined) this.#bySlot[slot] = [{ text, value, offset }]
    else there.push({ text, value, offset })
  }

  /** Gives the values of all texts that stand in this one, those that stand there twice perhaps twice. */
  search(text: string, found: (value: number) => void): void {
    for (const { text: short, value } of this.#short) if (text.includes(short)) found(value)
    let a = text.charCodeAt(0)
    let b = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at)
      const entries = this.#bySlot[slotOf(a, b, c)]
      if (entries !== undefined)
        for (const entry of entries) {
          const from = at - 2 - entry.offset
          if (from >= 0 && text.startsWith(entry.text, from)) found(entry.value)
        }
      a = b
      b = c
    }
  }
}
