/** The parts of compromise's own shapes that are read here. */
export interface Term {
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
export interface Part {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly method?: string
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
  readonly end?: boolean
}

export interface Pattern {
  readonly match: string
  readonly regs: readonly Part[]
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly ifNo?: readonly string[]
}

export interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

type Pointer = [sentence: number, start: number, end: number]
export type Clause = readonly Term[]

export interface Methods {
  readonly one: {
    readonly match: (clauses: readonly Clause[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] }
    readonly termMethods: Readonly<Partial<Record<string, (term: Term) => unknown>>>
  }
}

export type BulkMatch = (
  clauses: readonly Clause[],
  net: Net,
  methods: Methods,
  options?: { readonly matchOne?: boolean },
) => object[]
