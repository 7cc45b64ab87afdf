import type { Token } from '../text/tokens.ts'
import { loadCompromise } from './load-compromise.cjs'
import { quickBulkMatch } from './quick-net/bulk-match.ts'

/** What compromise says of one token; a token that it did not see has no tags. */
export type Tags = ReadonlySet<string>

const NONE: Tags = new Set()

let loaded: ReturnType<typeof loadCompromise> | undefined

/** compromise, evaluated and quickened at the first call. */
function tagger(): ReturnType<typeof loadCompromise> {
  if (loaded === undefined) {
    loaded = loadCompromise()
    loaded.plugin({ methods: { one: { bulkMatch: quickBulkMatch() } } })
  }
  return loaded
}

/**
 * Step 3: tags for a run of tokens. compromise cuts words in its own way and its own offsets are unsafe, so we add up
 * `pre`, `text` and `post`, which hold every unit of the text, and lay its terms over our tokens.
 */
export function tag(text: string, tokens: readonly Token[]): readonly Tags[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return []
  const base = first.start
  const starts = new Map(tokens.map((token, i) => [token.start, i]))
  const tags: Tags[] = tokens.map(() => NONE)
  let at = base
  for (const sentence of tagger()(text.slice(base, last.end + last.tail.length)).docs) {
    for (const term of sentence) {
      const begin = at + term.pre.length
      at = begin + term.text.length + term.post.length
      const index = starts.get(begin)
      if (index !== undefined && term.tags !== undefined) tags[index] = new Set(term.tags)
    }
  }
  return tags
}

/** Whether compromise knows a word, in lower case, as a name of people; it hardly takes any other for a first name. */
export const isKnownName = (word: string): boolean => {
  const known = own(own(own(tagger().model(), 'one'), 'lexicon'), word)
  return [known].flat().some((one) => typeof one === 'string' && /Name|Person/.test(one))
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
