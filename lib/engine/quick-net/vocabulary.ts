import type { Clause, Methods, Term } from './shapes.ts'

/** A clause as bits: for each key that a pattern may ask for, the terms that may fit it. */
export interface Laid {
  readonly length: number
  /** The keys that compromise counts as being there, each once. */
  readonly present: readonly number[]
  /** 1 for each of those. */
  readonly has: Uint8Array
  /** By key, a bit for each term that fits it. */
  readonly at: Int32Array
  /** The terms that a method of compromise holds of. */
  readonly where: (method: string) => number
  /** Terms that stand for a word of a contraction. */
  readonly implicit: number
}

/** A bit for each term of a clause, and one for the place behind the last. Longer clauses are only looked up by key. */
export const MOST_TERMS = 30

const NO_SETS: readonly number[] = []

/** The words, tags and sets of words that patterns ask for, by number. */
export class Vocabulary {
  readonly #words = new Map<string, number>()
  readonly #tags = new Map<string, number>()
  /** By the number of a word, the sets that hold it. */
  readonly #sets: (readonly number[])[] = []

  /** The number of a word, `#Tag` or `%switch%`, as compromise writes its keys. */
  key(text: string): number {
    return text.startsWith('#')
      ? this.#numberIn(this.#tags, text.slice(1))
      : this.#numberIn(this.#words, text)
  }

  /** A number that stands for any of the words. */
  set(words: ReadonlySet<string>): number {
    const set = this.#sets.push(NO_SETS) - 1
    for (const word of words) {
      const key = this.key(word)
      this.#sets[key] = [...(this.#sets[key] ?? NO_SETS), set]
    }
    return set
  }

  #numberIn(numbers: Map<string, number>, name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    const number = this.#sets.push(NO_SETS) - 1
    numbers.set(name, number)
    return number
  }

  /** Lays clauses out one after the other: what one call gave ends with the next. */
  layer({ one: { termMethods } }: Methods): (clause: Clause) => Laid {
    const at = new Int32Array(this.#sets.length)
    const has = new Uint8Array(this.#sets.length)
    let taken: number[] = []

    const put = (key: number, bit: number): void => {
      const before = at[key] ?? 0
      if (before === 0) taken.push(key)
      at[key] = before | bit
    }

    return (clause) => {
      for (const key of taken) {
        at[key] = 0
        has[key] = 0
      }
      taken = []
      const present: number[] = []
      const mark = (key: number | undefined, bit: number, counts: boolean): void => {
        if (key === undefined) return
        put(key, bit)
        if (counts && has[key] === 0) {
          has[key] = 1
          present.push(key)
        }
        for (const set of this.#sets[key] ?? NO_SETS) put(set, bit)
      }
      const markTerm = (
        { text, normal, machine, implicit, root, alias, switch: either, tags }: Term,
        bit: number,
      ) => {
        const word = (spelling: string | null | undefined, counts = true) => {
          if (spelling) mark(this.#words.get(spelling), bit, counts)
        }
        word(normal)
        // compromise fits a word to the text too, but does not count it as being there.
        if (text !== normal) word(text, false)
        if (machine !== normal) word(machine)
        word(implicit)
        word(root)
        if (alias !== undefined) for (const other of alias) word(other)
        if (either !== undefined) word(`%${either}%`)
        for (const tag of tags) mark(this.#tags.get(tag), bit, true)
      }
      let implicit = 0
      clause.forEach((term, i) => {
        const bit = 1 << Math.min(i, MOST_TERMS)
        markTerm(term, bit)
        if (term.implicit !== undefined) implicit |= bit
      })
      const methods = new Map<string, number>()
      const where = (name: string): number => {
        let found = methods.get(name)
        if (found === undefined) {
          const method = termMethods[name]
          found = clause.reduce((bits, term, i) => (method?.(term) === true ? bits | (1 << i) : bits), 0)
          methods.set(name, found)
        }
        return found
      }
      return { length: clause.length, present, has, at, where, implicit }
    }
  }
}
