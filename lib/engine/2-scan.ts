import type { Token } from '../text/tokens.ts'
import type { Form } from './forms.ts'

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

/** Every surface form of every rule in one tree of words. */
export type Automaton = Node

const node = (): Node => ({ next: undefined, endings: undefined })

export function compile(rules: readonly (readonly Form[])[]): Automaton {
  const root = node()
  rules.forEach((forms, rule) => {
    for (const form of forms) {
      let at = root
      for (const key of form.keys) {
        at.next ??= new Map()
        let next = at.next.get(key)
        if (next === undefined) {
          next = node()
          at.next.set(key, next)
        }
        at = next
      }
      at.endings ??= []
      at.endings.push({ rule, form })
    }
  })
  return root
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
export function scan(root: Automaton, tokens: readonly Token[], text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < tokens.length; from++) {
    let at: Node | undefined = root.next?.get(tokens[from]?.key ?? '')
    if (at === undefined) continue
    let best: Map<number, Candidate> | undefined
    for (let to = from + 1; at !== undefined; to++) {
      for (const { rule, form } of at.endings ?? [])
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
