import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'

/** One surface form, ready for the scan. */
export interface Form {
  /** As the rule writes it, after expansion: the key into `suggest`. */
  readonly text: string
  readonly keys: readonly string[]
  /** Signs that the form itself has between its words and the text may therefore have too. */
  readonly gaps: readonly string[]
}

/** Expands `(a|b)` and `[optional]`, also nested. */
export function expand(pattern: string): readonly string[] {
  const { all } = expandFrom(pattern, 0, '', whole)
  return [...new Set(all.map(tidy))]
}

/** Most expansions need no tidying, and there are thousands. */
const tidy = (text: string): string =>
  text.includes('  ') || text.startsWith(' ') || text.endsWith(' ') ? text.replace(/\s+/g, ' ').trim() : text

type Trim = (text: string) => string
const whole: Trim = (text) => text

/**
 * @param trim what is kept of each expansion as it grows
 * @param may whether a beginning of a whole expansion is worth going on with
 */
function expandFrom(
  pattern: string,
  begin: number,
  closing: string,
  trim: Trim,
  may?: (head: string) => boolean,
): { all: readonly string[]; at: number } {
  const done: string[] = []
  let open: readonly string[] = ['']
  let at = begin
  while (at < pattern.length) {
    const sign = pattern[at] ?? ''
    if ((sign === ')' || sign === ']') && sign !== closing)
      throw new Error(`Unbalanced brackets in the form "${pattern}"`)
    if (sign === closing) {
      const all = [...done, ...open]
      return { all: closing === ']' ? [...all, ''] : all, at: at + 1 }
    }
    if (sign === '|' && closing !== '') {
      done.push(...open)
      open = ['']
      at++
    } else if (sign === '(' || sign === '[') {
      const inner = expandFrom(pattern, at + 1, sign === '(' ? ')' : ']', trim)
      open = open.flatMap((head) => inner.all.map((tail) => trim(head + tail)))
      if (trim !== whole) open = [...new Set(open)]
      if (may !== undefined) open = open.filter(may)
      at = inner.at
    } else {
      // A run of plain letters at a time: the longer forms would else be copied letter by letter.
      const run = /[^()[\]|]+/y
      run.lastIndex = at
      const text = run.exec(pattern)?.[0] ?? sign
      open = open.map((head) => trim(head + text))
      at += text.length
    }
  }
  if (closing !== '') throw new Error(`Unbalanced brackets in the form "${pattern}"`)
  return { all: [...done, ...open], at }
}

/** Up to the space after the first word: what follows can't change that word. */
const toFirstSpace: Trim = (text) => /^ *[^ ]+ /.exec(text)?.[0] ?? text

const FIRST_WORD = /^ *([a-z0-9]+)(?:[ -]|$)/

/** A group of plain words that stands by itself. */
const PLAIN_GROUP = /^\(([a-z0-9 |-]+)\)(?: |$)/

/** What the forms of a pattern begin with, their first words and perhaps more. Most patterns need not be expanded for it. */
function headsOf(pattern: string): readonly string[] {
  if (!/[([ ]/.test(pattern)) return [pattern]
  const group = FIRST_WORD.test(pattern) ? pattern : PLAIN_GROUP.exec(pattern)?.[1]
  if (group === undefined) return expandFrom(pattern, 0, '', toFirstSpace).all
  if (!isBalanced(pattern)) throw new Error(`Unbalanced brackets in the form "${pattern}"`)
  return group === pattern ? [pattern] : group.split('|')
}

function isBalanced(pattern: string): boolean {
  const closings: string[] = []
  for (const sign of pattern)
    if (sign === '(') closings.push(')')
    else if (sign === '[') closings.push(']')
    else if ((sign === ')' || sign === ']') && closings.pop() !== sign) return false
  return closings.length === 0
}

/** The keys that a pattern's forms begin with, without expanding them all. Throws on unbalanced brackets. */
export function firstKeysOf(pattern: string): ReadonlySet<string> {
  const heads = headsOf(pattern)
  const keys = new Set<string>()
  for (const head of heads) {
    const key = FIRST_WORD.exec(head)?.[1] ?? readForm(head.trim()).keys[0]
    // A sign that is no word stands first: then only the whole form tells.
    if (key === undefined) return new Set(expandForms(pattern).flatMap((form) => form.keys.slice(0, 1)))
    keys.add(key)
  }
  return keys
}

/** All forms that a pattern stands for, in order. */
export const expandForms = (pattern: string): readonly Form[] => expand(pattern).map(readForm)

/** Those of the forms that begin with a word, in order. The others are left as soon as their first letters tell. */
export function formsBeginning(pattern: string, key: string): readonly Form[] {
  const may = (head: string) => {
    const text = head.trimStart()
    const own = text.slice(0, key.length).toLowerCase()
    // Whatever is not plain may be read in another way than it is written.
    if (!/^[a-z0-9]/.test(text) || /[^ -~]/.test(own)) return true
    return key.startsWith(own) && !/[a-z0-9]/.test(text.charAt(key.length))
  }
  const { all } = expandFrom(pattern, 0, '', whole, may)
  return [...new Set(all.map(tidy))].map(readForm).filter((form) => form.keys[0] === key)
}

interface Forms {
  readonly id: string
  readonly forms: readonly string[]
  readonly suggest?: Readonly<Record<string, readonly string[]>>
}

/** All forms of one rule, for its tests. Throws on an empty form, one that adds nothing, or a suggestion for none: silence would hide a mistake. */
export function formsOf(rule: Forms): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const pattern of rule.forms) {
    const before = forms.size
    for (const form of expandForms(pattern)) {
      if (form.keys.length === 0) throw new Error(`${rule.id}: the form "${pattern}" holds no word`)
      const key = form.keys.join(' ')
      if (!forms.has(key)) forms.set(key, form)
    }
    if (forms.size === before) throw new Error(`${rule.id}: the form "${pattern}" repeats others`)
  }
  const all = [...forms.values()]
  const stray = Object.keys(rule.suggest ?? {}).find(
    (text) => text !== '*' && !all.some((form) => form.text === text),
  )
  if (stray !== undefined) throw new Error(`${rule.id}: a suggestion for "${stray}", which is no form of it`)
  return all
}

/** Most forms are plain words; only the rest need the tokeniser. */
const PLAIN = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/

function readForm(text: string): Form {
  if (PLAIN.test(text)) {
    const keys = text.split(/[ -]/)
    return { text, keys, gaps: keys.slice(1).map(() => ' ') }
  }
  const folded = normalise(text).text
  const tokens = tokenise(folded)
  const gaps = tokens.slice(1).map((token, i) => folded.slice(tokens[i]?.end ?? 0, token.start))
  return { text, keys: tokens.map((token) => token.key), gaps }
}
