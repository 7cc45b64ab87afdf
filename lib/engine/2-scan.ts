import { outlineOf, outlinesOf } from '../text/outline.ts'
import type { Token } from '../text/tokens.ts'
import { type Form, firstKeysOf, formsBeginning } from './forms.ts'

/** A form that stands in the text: tokens `from` up to and without `to`. */
export interface Candidate {
  readonly rule: number
  readonly form: Form
  readonly from: number
  readonly to: number
}

interface Ending {
  readonly rule: number
  readonly form: Form
}

/** Most nodes are the last word of one form, so both parts are made only when needed. */
interface Node {
  next: Map<string, Node> | undefined
  endings: Ending[] | undefined
}

/** A pattern of a rule, which stands for one form or for hundreds. */
interface Source {
  readonly rule: number
  readonly pattern: string
}

/** All that begins with one word: a tree of words, once that word has been met. */
interface Branch {
  readonly sources: Source[]
  node: Node | undefined
}

/** Every surface form of every rule in one tree of words, which grows where texts lead. */
export interface Automaton {
  readonly branches: ReadonlyMap<string, Branch>
  readonly outlines: Uint8Array
}

/**
 * Compiles the patterns of each rule. There are thousands of forms, and a text meets few of them, so only the first
 * words are made out here; the rest of a branch grows when a text first holds its word.
 */
export function compile(rules: readonly (readonly string[])[]): Automaton {
  const branches = new Map<string, Branch>()
  rules.forEach((patterns, rule) => {
    for (const pattern of patterns) {
      const source: Source = { rule, pattern }
      for (const key of firstKeysOf(pattern)) {
        const branch = branches.get(key)
        if (branch === undefined) branches.set(key, { sources: [source], node: undefined })
        else branch.sources.push(source)
      }
    }
  })
  return { branches, outlines: outlinesOf(branches.keys()) }
}

function grow(branch: Branch, key: string): Node {
  const root: Node = { next: undefined, endings: undefined }
  for (const { rule, pattern } of branch.sources)
    for (const form of formsBeginning(pattern, key)) add(root, rule, form)
  branch.node = root
  return root
}

/** Adds a form below the node of its first word. */
function add(root: Node, rule: number, form: Form): void {
  let at = root
  for (const key of form.keys.slice(1)) {
    at.next ??= new Map()
    let next = at.next.get(key)
    if (next === undefined) {
      next = { next: undefined, endings: undefined }
      at.next.set(key, next)
    }
    at = next
  }
  at.endings ??= []
  // Of two patterns of a rule that come to the same words, the first counts.
  if (!at.endings.some((ending) => ending.rule === rule)) at.endings.push({ rule, form })
}

/** What may stand between two words of any form. */
const PLAIN_GAP = /^[\s'"]*[-/)]?[\s'"]*$/

function gapsFit(form: Form, from: number, tokens: readonly Token[], text: string): boolean {
  return form.gaps.every((own, i) => {
    const gap = text.slice(endOf(tokens[from + i]), tokens[from + i + 1]?.start)
    if (gap === ' ' || gap === own || gap === '-') return true
    if (gap.includes('\n\n')) return false
    if (PLAIN_GAP.test(gap)) return true
    return (
      gap.length <= 6 &&
      own.trim() !== '' &&
      PLAIN_GAP.test([...gap].filter((sign) => !own.includes(sign)).join(''))
    )
  })
}

const endOf = (token: Token | undefined): number => (token === undefined ? 0 : token.end + token.tail.length)

/** Step 2: all forms in the tokens, in one pass; of one rule only the longest at each place. */
export function scan(
  { branches, outlines }: Automaton,
  tokens: readonly Token[],
  text: string,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < tokens.length; from++) {
    const key = tokens[from]?.key ?? ''
    if (outlines[outlineOf(key)] === 0) continue
    const branch = branches.get(key)
    if (branch === undefined) continue
    let at: Node | undefined = branch.node ?? grow(branch, key)
    let best: Map<number, Candidate> | undefined
    for (let to = from + 1; at !== undefined; to++) {
      if (at.endings !== undefined)
        for (const { rule, form } of at.endings)
          if (gapsFit(form, from, tokens, text)) {
            best ??= new Map()
            best.set(rule, { rule, form, from, to })
          }
      at = at.next?.get(tokens[to]?.key ?? '')
    }
    if (best !== undefined) found.push(...best.values())
  }
  return found
}
