import { inCaseOf } from '../../text/case.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ["isn't", "aren't"],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ['does', 'do'],
  ["doesn't", "don't"],
  ['goes', 'go'],
])
/** Verbs that end in s in every person, and words that are no verbs at all. */
const UNCHANGED = /(?:ss|us|is|ously|always|perhaps|besides|towards|as|sometimes)$/

/** The form of a verb that goes with "they"; undefined where it stays. */
export function agree(verb: string): string | undefined {
  const key = verb.toLowerCase()
  const irregular = IRREGULAR.get(key)
  if (irregular !== undefined) return inCaseOf(verb, irregular)
  if (!key.endsWith('s') || UNCHANGED.test(key)) return undefined
  const plain = /[^aeiou]ies$/.test(key)
    ? verb.replace(/ies$/i, 'y')
    : /(?:ch|sh|ss|x|zz)es$/.test(key)
      ? verb.replace(/es$/i, '')
      : verb.replace(/s$/i, '')
  return plain
}
