/** Slots of the table; a power of two, and many more than there are texts to look for. */
const SLOTS = 16_384

const slotOf = (a: number, b: number, c: number): number => ((a * 961 + b) * 31 + c) & (SLOTS - 1)

interface Entry {
  readonly text: string
  readonly values: number[]
  /** The last search in which it was found. */
  foundIn: number
}

/** A text below the slot of three of its characters, and where in it these stand. */
interface Placed {
  readonly entry: Entry
  readonly offset: number
}

const NONE: readonly Placed[] = []

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
  /** Most slots share the empty list, which is told at a glance. */
  readonly #bySlot: (readonly Placed[])[] = Array.from({ length: SLOTS }, () => NONE)
  readonly #short: Entry[] = []
  #searches = 0

  /** @param value what `search` is to give where the text stands */
  add(text: string, value: number): void {
    const known = this.#entries.get(text)
    if (known !== undefined) {
      known.values.push(value)
      return
    }
    const entry = { text, values: [value], foundIn: 0 }
    this.#entries.set(text, entry)
    const offset = rarestIn(text)
    if (offset === undefined) {
      this.#short.push(entry)
      return
    }
    const code = (at: number) => text.charCodeAt(offset + at)
    const slot = slotOf(code(0), code(1), code(2))
    this.#bySlot[slot] = [...(this.#bySlot[slot] ?? NONE), { entry, offset }]
  }

  /** Gives the values of all texts that stand in this one. */
  search(text: string, found: (value: number) => void): void {
    const search = ++this.#searches
    for (const { text: short, values } of this.#short)
      if (text.includes(short)) for (const value of values) found(value)
    let a = text.charCodeAt(0)
    let b = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at)
      const there = this.#bySlot[slotOf(a, b, c)] ?? NONE
      if (there !== NONE)
        for (const { entry, offset } of there)
          if (entry.foundIn !== search && at - 2 >= offset && text.startsWith(entry.text, at - 2 - offset)) {
            entry.foundIn = search
            for (const value of entry.values) found(value)
          }
      a = b
      b = c
    }
  }
}
