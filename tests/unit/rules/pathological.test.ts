import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { expandForms } from '../../../lib/engine/forms.ts'
import type { Rule } from '../../../lib/rules/define-rule.ts'
import { RULES } from '../../../lib/rules/index.ts'

/*
 * Each rule meets 100 kB made of its own forms, whole and broken off, with no full stop in sight. The work is counted,
 * not timed: every unit that a pattern is led over, which takes in tokens, sentences, readers and the tagger. A rule
 * that looks at a whole sentence for each candidate in it would come to hundreds of times the length of the text.
 */

const SIZE = 100_000
/** Units led over for each unit of text; the most that any rule took when this was written was 66. */
const MOST = 120

let units = 0
const exec = RegExp.prototype.exec

/** All of test, match, matchAll, replace, search and split goes through `exec` where it is not the built-in one. */
function countingExec(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0
  const match = exec.call(this, text)
  if (match !== null) units += match.index + match[0].length - from + 1
  else units += this.sticky ? 1 : text.length - from
  return match
}

beforeAll(() => {
  RegExp.prototype.exec = countingExec
})
afterAll(() => {
  RegExp.prototype.exec = exec
})

function pathological({ forms }: Rule): string {
  const words = forms.flatMap((form) => expandForms(form).slice(0, 4)).slice(0, 60)
  const pieces = words.flatMap(({ text, keys }) => [text, keys.slice(0, -1).join(' '), `${text},`])
  const piece = `${pieces.filter((part) => part !== '').join(' ')} and `
  return piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)
}

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s bears 100 kB of its own forms',
  (_, rule) => {
    const text = pathological(rule)
    const checker = createChecker([rule])
    units = 0
    const { findings } = checker.check({
      source: 'text',
      fields: { employer: 'Maker' },
      blocks: [{ id: 'b', kind: 'para', section: 'requirements', text }],
    })
    expect(units / SIZE).toBeLessThan(MOST)
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote)
  },
  60_000,
)
