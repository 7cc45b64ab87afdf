/** Slots of the table; a power of two, and many more than there are texts to look for. */
const SLOTS = 16_384

const slotOf = (a: number, b: number, c: number): number => ((a * 961 + b) * 31 + c) & (SLOTS - 1)

interface Entry {
  readonly text: string
  readonly values: number[]
}

/** A text below the slot of three of its characters, and where in it these stand. */
interface Placed extends Entry {
  readonly offset: number
}

/** Letters of English, the commonest first. */
const BY_COMMONNESS = ' etaoinsrhldcumfpgwybvkxjqz'
const rarity = (sign: string): number => {
  const rank = BY_COMMONNESS.indexOf(sign)
  return rank < 0 ? BY_COMMONNESS.length : rank
}

/** Where the three rarest characters in a row begin; texts of less than three have none. */
function rarestIn(text: string): number | undefined {
  let best: number | undefined
  let most = -1
  for (let at = 0; at + 3 <= text.length; at++) {
    const rare = [...text.slice(at, at + 3)].reduce((sum, sign) => sum + rarity(sign), 0)
    if (rare > most) {
      most = rare
      best = at
    }
  }
  return best
}

/** Many texts to look for at once, each by its three rarest characters in a row. */
export class TextIndex {
  readonly #entries = new Map<string, Entry>()
  /** 1 for each slot that has texts: to look it up here is quicker than there. */
  readonly #taken = new Uint8Array(SLOTS)
  readonly #bySlot = new Map<number, Placed[]>()
  readonly #short: Entry[] = []

  /** @param value what `search` is to give where the text stands */
  add(text: string, value: number): void {
    const known = this.#entries.get(text)
    if (known !== undefined) {
      known.values.push(value)
      return
    }
    const entry = { text, values: [value] }
    this.#entries.set(text, entry)
    const offset = rarestIn(text)
    if (offset === undefined) {
      this.#short.push(entry)
      return
    }
    const code = (at: number) => text.charCodeAt(offset + at)
    const slot = slotOf(code(0), code(1), code(2))
    this.#taken[slot] = 1
    const there = this.#bySlot.get(slot)
    if (there === undefined) this.#bySlot.set(slot, [{ ...entry, offset }])
    else there.push({ ...entry, offset })
  }

  /** Gives the values of all texts that stand in this one, those that stand there twice perhaps twice. */
  search(text: string, found: (value: number) => void): void {
    for (const { text: short, values } of this.#short)
      if (text.includes(short)) for (const value of values) found(value)
    let a = text.charCodeAt(0)
    let b = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at)
      const slot = slotOf(a, b, c)
      if (this.#taken[slot] === 1)
        for (const placed of this.#bySlot.get(slot) ?? []) {
          const from = at - 2 - placed.offset
          if (from >= 0 && text.startsWith(placed.text, from)) for (const value of placed.values) found(value)
        }
      a = b
      b = c
    }
  }
}
