/**
 * compromise corrects its tags with some 1,300 patterns, and to find those that may apply it asks every clause for
 * every word and tag of every pattern: two thirds of all tagging. This does the same the other way round, from the
 * words of the clause, and sieves out patterns that can lead nowhere. What is left goes to compromise in the same
 * order, so the tags are the same; a test holds both side by side.
 */
import type { BulkMatch, Methods, Net, Pattern } from './shapes.ts'
import { type Sieve, sieveOf } from './sieve.ts'
import { type Laid, Vocabulary } from './vocabulary.ts'

/** A pattern with the places where compromise would come upon it: the first that the clause holds sets the order. */
interface Hooked {
  readonly pattern: Pattern
  readonly sieve: Sieve
  /** Of its needs, which a clause must hold all of. */
  readonly at: number
  readonly needs: readonly number[]
  readonly wants: readonly { readonly key: number; readonly at: number }[]
  readonly not: readonly number[]
}

/** All patterns, by the rarest of the words and tags that they need, or by each that they want where they need none. */
interface Index {
  readonly byKey: readonly (readonly Hooked[] | undefined)[]
  readonly lay: (clause: Parameters<ReturnType<Vocabulary['layer']>>[0]) => Laid
}

function indexOf({ hooks }: Net, methods: Methods): Index {
  const places = new Map<Pattern, Map<string, number>>()
  let at = 0
  for (const [key, patterns] of Object.entries(hooks)) {
    for (const pattern of patterns) {
      const place = places.get(pattern) ?? new Map<string, number>()
      places.set(pattern, place.set(key, at++))
    }
  }
  const words = new Vocabulary()
  const byKey: Hooked[][] = []
  for (const [pattern, place] of places) {
    const placeOf = (key: string) => place.get(key) ?? Number.POSITIVE_INFINITY
    const rarest = pattern.needs.reduce<string | undefined>(
      (best, need) =>
        best === undefined || (hooks[need]?.length ?? 0) < (hooks[best]?.length ?? 0) ? need : best,
      undefined,
    )
    const hooked: Hooked = {
      pattern,
      sieve: sieveOf(pattern, words),
      at: Math.min(...pattern.needs.map(placeOf)),
      needs: pattern.needs.map((need) => words.key(need)),
      wants: pattern.wants.map((want) => ({ key: words.key(want), at: placeOf(want) })),
      not: (pattern.ifNo ?? []).map((no) => words.key(no)),
    }
    for (const text of rarest === undefined ? new Set(pattern.wants) : [rarest]) {
      const key = words.key(text)
      byKey[key] ??= []
      byKey[key].push(hooked)
    }
  }
  return { byKey, lay: words.layer(methods) }
}

/** Takes the place of compromise's `bulkMatch`; same arguments, same result. */
export function quickBulkMatch(): BulkMatch {
  const indexes = new WeakMap<Net, Index>()
  return (clauses, net, methods, options = {}) => {
    let index = indexes.get(net)
    if (index === undefined) {
      index = indexOf(net, methods)
      indexes.set(net, index)
    }
    const found: object[] = []
    for (const [n, clause] of clauses.entries()) {
      for (const pattern of mayApply(index, net, index.lay(clause))) {
        for (const pointer of methods.one.match([clause], pattern).ptrs) {
          pointer[0] = n
          found.push({ ...pattern, pointer })
        }
        if (options.matchOne === true && found.length > 0) return found.slice(0, 1)
      }
    }
    return found
  }
}

function mayApply({ byKey }: Index, { always }: Net, laid: Laid): Pattern[] {
  const placed: { readonly at: number; readonly pattern: Pattern }[] = []
  const seen = new Set<Hooked>()
  for (const key of laid.present) {
    const list = byKey[key]
    if (list === undefined) continue
    for (const hooked of list) {
      if (laid.length < hooked.pattern.minWords) continue
      if (hooked.needs.length === 0) {
        if (seen.has(hooked)) continue
        seen.add(hooked)
      }
      const at = placeOf(hooked, laid)
      if (at !== undefined && hooked.sieve(laid)) placed.push({ at, pattern: hooked.pattern })
    }
  }
  const patterns = placed.sort((a, b) => a.at - b.at).map(({ pattern }) => pattern)
  for (const pattern of always) if (laid.length >= pattern.minWords) patterns.push(pattern)
  return patterns
}

/** Where compromise would come upon the pattern in this clause; undefined where it would pass it over. */
function placeOf(hooked: Hooked, { has }: Laid): number | undefined {
  for (const need of hooked.needs) if (has[need] === 0) return undefined
  for (const no of hooked.not) if (has[no] === 1) return undefined
  let place = hooked.at
  let met = 0
  for (const want of hooked.wants) {
    if (has[want.key] === 0) continue
    met++
    if (want.at < place) place = want.at
  }
  return hooked.wants.length === 0 || met >= hooked.pattern.minWant ? place : undefined
}
