import type { Suggestion } from '../model/finding.ts'
import type { Rule } from '../rules/define-rule.ts'
import { inCaseOf } from '../text/case.ts'
import type { Prepared } from './1-prepare.ts'
import type { Candidate } from './2-scan.ts'
import { repairArticle } from './article.ts'
import { headAfter } from './decide/bearer.ts'
import { sharesNoun, standsBeforeNoun } from './decide/describes.ts'
import { fits, repeats } from './fits.ts'
import { bearerOf } from './lexicon/nouns.ts'
import { CONJUNCTIONS } from './lexicon/words.ts'
import type { Change, Proposal, Ruling } from './ruling.ts'
import { gapBefore, keyAt, type View } from './view.ts'

/** Step 5: wording in the same case and with the right article, its offsets leading back to the raw text. */
export function suggest(
  prepared: Prepared,
  rule: Rule,
  candidate: Candidate,
  ruling: Ruling,
  view: View,
): readonly Suggestion[] {
  const proposals =
    ruling.proposals?.filter((own) => rule.when?.reader !== 'years' || !repeats(view, own.label, ruling)) ??
    replacements(prepared.text, rule, candidate, ruling, view)
  return proposals.map(({ label, changes }) => ({
    label,
    edits: [...changes]
      .sort((a, b) => a.start - b.start)
      .map((change) => ({ block: prepared.block.id, ...place(prepared, change), text: change.text })),
  }))
}

function place({ normal }: Prepared, { start, end }: Change): { start: number; end: number } {
  const rawEnd = normal.endOf(end)
  return { start: start === end ? rawEnd : normal.startOf(start), end: rawEnd }
}

/** Names that are always written with a capital, so that it says nothing of what replaces them. */
const PROPER = new Set(
  'monday tuesday wednesday thursday friday saturday christian chinese english british gen'.split(' '),
)

function replacements(
  text: string,
  rule: Rule,
  { form }: Candidate,
  ruling: Ruling,
  view: View,
): readonly Proposal[] {
  const { start, end } = ruling
  const quote = text.slice(start, end)
  const before = rule.suggestBefore?.[form.text]
  const words =
    before !== undefined && (standsBeforeNoun(view) || sharesNoun(view))
      ? before
      : (rule.suggest?.[form.text] ?? rule.suggest?.['*'] ?? [])
  const left = rule.leaveOut === 'person' ? leftOut(text, ruling, view) : undefined
  if (left !== undefined) return [left]
  return words
    .filter((word) => fits(view, word, ruling))
    .map((word) => {
      const proper =
        view.from > view.lo && gapBefore(view, view.from) === ' ' && PROPER.has(keyAt(view, view.from))
      const label = proper ? word : inCaseOf(quote, word)
      const article = repairArticle(text, start, label)
      const change = { start, end, text: label }
      return { label, changes: article === undefined ? [change] : [article, change] }
    })
}

/** "top young engineers" to "top engineers": of people no other word will do. None where the words hang together otherwise. */
function leftOut(text: string, { start, end }: Ruling, view: View): Proposal | undefined {
  const head = headAfter(view)
  if (head === undefined || bearerOf(keyAt(view, head)) !== 'person') return undefined
  if (CONJUNCTIONS.has(keyAt(view, view.from - 1)) || gapBefore(view, view.from).includes(','))
    return undefined
  const from = CONJUNCTIONS.has(keyAt(view, view.to)) ? view.to + 1 : view.to
  const [first, last] = [view.tokens[from], view.tokens[head]]
  if (first === undefined || last === undefined || from > head) return undefined
  const label = inCaseOf(text.slice(start, end), text.slice(first.start, last.end))
  const article = repairArticle(text, start, label)
  const change = { start, end: last.end, text: label }
  return { label, changes: article === undefined ? [change] : [article, change] }
}
