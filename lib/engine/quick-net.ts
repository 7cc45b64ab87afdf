/**
 * compromise corrects its tags with some 1,300 patterns, and to find those that may apply it asks every clause for
 * every word and tag of every pattern: two thirds of all tagging. This does the same the other way round, from the
 * words of the clause, and leaves out patterns that can begin nowhere. What is left goes to compromise in the same
 * order, so the tags are the same; a test holds both side by side.
 */

/** The parts of compromise's own shapes that are read here. */
interface Term {
  readonly text: string
  readonly normal: string
  readonly machine?: string | null
  readonly implicit?: string
  readonly root?: string
  readonly alias?: readonly string[]
  readonly switch?: string
  readonly tags: ReadonlySet<string>
}

/** One part of a pattern: a word, a tag, a choice, with its flags. */
interface Part {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly Part[])[]
  readonly operator?: string
  readonly pos?: string
  readonly use?: string
  readonly id?: string
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly fuzzy?: boolean
  readonly start?: boolean
  readonly anything?: boolean
}

interface Pattern {
  readonly match: string
  readonly regs: readonly Part[]
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly ifNo?: readonly string[]
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

type Pointer = [sentence: number, start: number, end: number]
type Clause = readonly Term[]

interface Methods {
  readonly one: {
    readonly cacheDoc: (clauses: readonly Clause[]) => readonly ReadonlySet<string>[]
    readonly match: (clauses: readonly Clause[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] }
  }
}

export type BulkMatch = (
  clauses: readonly Clause[],
  net: Net,
  methods: Methods,
  options?: { readonly matchOne?: boolean },
) => object[]

/** A pattern with the places where compromise would come upon it: the first that the clause holds sets the order. */
interface Hooked {
  readonly pattern: Pattern
  /** Of its needs, which a clause must hold all of. */
  readonly at: number
  readonly wantsAt: ReadonlyMap<string, number>
}

type Index = ReadonlyMap<string, readonly Hooked[]>

/** Patterns by the rarest of the words and tags that they need, or by each that they want where they need none. */
function indexOf({ hooks }: Net): Index {
  const places = new Map<Pattern, Map<string, number>>()
  let at = 0
  for (const [key, patterns] of Object.entries(hooks)) {
    for (const pattern of patterns) {
      const place = places.get(pattern) ?? new Map<string, number>()
      places.set(pattern, place.set(key, at++))
    }
  }
  const index = new Map<string, Hooked[]>()
  for (const [pattern, place] of places) {
    const rarest = pattern.needs.reduce<string | undefined>(
      (best, need) =>
        best === undefined || (hooks[need]?.length ?? 0) < (hooks[best]?.length ?? 0) ? need : best,
      undefined,
    )
    const hooked = {
      pattern,
      at: Math.min(...pattern.needs.map((need) => place.get(need) ?? Number.POSITIVE_INFINITY)),
      wantsAt: new Map(pattern.wants.map((want) => [want, place.get(want) ?? Number.POSITIVE_INFINITY])),
    }
    for (const key of rarest === undefined ? new Set(pattern.wants) : [rarest]) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [hooked])
      else list.push(hooked)
    }
  }
  return index
}

/** Takes the place of compromise's `bulkMatch`; same arguments, same result. */
export function quickBulkMatch(): BulkMatch {
  const indexes = new WeakMap<Net, Index>()
  return (clauses, net, methods, options = {}) => {
    let index = indexes.get(net)
    if (index === undefined) {
      index = indexOf(net)
      indexes.set(net, index)
    }
    const holds = methods.one.cacheDoc(clauses)
    const found: object[] = []
    for (let n = 0; n < clauses.length; n++) {
      const clause = clauses[n]
      const has = holds[n]
      if (clause === undefined || has === undefined) continue
      for (const pattern of mayApply(index, net, clause, has)) {
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

function mayApply(index: Index, { always }: Net, clause: Clause, has: ReadonlySet<string>): Pattern[] {
  const placed: { readonly at: number; readonly pattern: Pattern }[] = []
  const seen = new Set<Hooked>()
  for (const key of has) {
    const list = index.get(key)
    if (list === undefined) continue
    for (const hooked of list) {
      const { pattern } = hooked
      if (clause.length < pattern.minWords || !holdsAll(has, pattern.needs)) continue
      if (pattern.needs.length === 0) {
        if (seen.has(hooked)) continue
        seen.add(hooked)
      }
      const at = placeOf(hooked, has)
      if (at !== undefined && beginsIn(clause, pattern.regs)) placed.push({ at, pattern })
    }
  }
  const patterns = placed.sort((a, b) => a.at - b.at).map(({ pattern }) => pattern)
  for (const pattern of always) if (clause.length >= pattern.minWords) patterns.push(pattern)
  return patterns
}

function holdsAll(has: ReadonlySet<string>, needs: readonly string[]): boolean {
  for (const need of needs) if (!has.has(need)) return false
  return true
}

/** Where compromise would come upon the pattern in this clause; undefined where it would pass it over. */
function placeOf({ pattern, at, wantsAt }: Hooked, has: ReadonlySet<string>): number | undefined {
  const { wants, minWant, ifNo } = pattern
  if (ifNo !== undefined) for (const no of ifNo) if (has.has(no)) return undefined
  let place = at
  let met = 0
  for (const want of wants) {
    if (!has.has(want)) continue
    met++
    place = Math.min(place, wantsAt.get(want) ?? place)
  }
  return wants.length === 0 || met >= minWant ? place : undefined
}

/** Whether the first two parts of a pattern can stand side by side anywhere; true where that is hard to tell. */
function beginsIn(clause: Clause, [first, second]: readonly Part[]): boolean {
  if (first === undefined || isLoose(first)) return true
  for (let i = 0; i < clause.length; i++) {
    if (first.start === true && i > 0) return false
    const term = clause[i]
    if (term === undefined || !mayFit(term, first)) continue
    if (second === undefined || first.greedy === true || first.choices !== undefined) return true
    // Behind a contraction ("you've") compromise may pass over a term; behind the last there may be nothing to fit.
    if (term.implicit !== undefined || isLoose(second)) return true
    const next = clause[i + 1]
    if (next !== undefined && mayFit(next, second)) return true
  }
  return false
}

const isLoose = (part: Part): boolean =>
  part.optional === true ||
  part.negative === true ||
  part.anything === true ||
  part.fuzzy === true ||
  part.id !== undefined

/** False only where the part surely does not fit the term. */
function mayFit(term: Term, part: Part): boolean {
  if (isLoose(part)) return true
  if (part.word !== undefined) {
    return (
      part.use !== undefined ||
      part.word === term.normal ||
      part.word === term.text ||
      part.word === term.machine ||
      (term.alias?.includes(part.word) ?? false)
    )
  }
  if (part.tag !== undefined) return term.tags.has(part.tag)
  if (part.switch !== undefined) return term.switch === part.switch
  if (part.fastOr !== undefined) {
    if (part.pos !== undefined && !term.tags.has(part.pos)) return false
    return (
      part.fastOr.has(term.root || term.implicit || term.machine || term.normal) || part.fastOr.has(term.text)
    )
  }
  if (part.choices !== undefined && part.operator === 'or')
    return part.choices.some(([head]) => head === undefined || mayFit(term, head))
  return true
}
