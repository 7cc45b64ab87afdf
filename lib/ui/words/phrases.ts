import { type PlainKey, say } from './say.ts'

type Said = PlainKey | ((...values: never[]) => unknown) | readonly Said[] | { readonly [name: string]: Said }

/** The same tree with sentences in place of their keys. */
type Phrases<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Phrases<T[K]> }

const isTree = (said: Said): said is { readonly [name: string]: Said } =>
  typeof said === 'object' && !Array.isArray(said)

/** Sentences are asked for when they are read, so that a module of words may load before any can be had. */
function sentence(said: Said): unknown {
  if (typeof said === 'string') return say(said)
  if (Array.isArray(said)) return said.map(sentence)
  return isTree(said) ? spoken(said) : said
}

function spoken(tree: { readonly [name: string]: Said }): object {
  const result = {}
  for (const [name, said] of Object.entries(tree)) {
    const inner = isTree(said) ? sentence(said) : undefined
    Object.defineProperty(result, name, { enumerable: true, get: () => inner ?? sentence(said) })
  }
  return result
}

/** Turns a tree of keys into one of sentences; functions stay as they are. */
export function phrases<const T extends { readonly [name: string]: Said }>(tree: T): Phrases<T> {
  // Of the same shape, which the compiler can't follow.
  return spoken(tree) as Phrases<T>
}
