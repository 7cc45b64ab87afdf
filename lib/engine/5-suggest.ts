import type { Suggestion } from '../model/finding.ts'
import type { Rule } from '../rules/define-rule.ts'
import { inCaseOf } from '../text/case.ts'
import type { Prepared } from './1-prepare.ts'
import type { Candidate } from './2-scan.ts'
import { repairArticle } from './article.ts'
import type { Change, Proposal, Ruling } from './ruling.ts'

/** Step 5: wording in the same case and with the right article, its offsets leading back to the raw text. */
export function suggest(
  prepared: Prepared,
  rule: Rule,
  candidate: Candidate,
  ruling: Ruling,
): readonly Suggestion[] {
  const proposals = ruling.proposals ?? replacements(prepared.text, rule, candidate, ruling)
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

function replacements(
  text: string,
  rule: Rule,
  { form }: Candidate,
  { start, end }: Ruling,
): readonly Proposal[] {
  const quote = text.slice(start, end)
  const words = rule.suggest?.[form.text] ?? rule.suggest?.['*'] ?? []
  return words.map((word) => {
    const label = inCaseOf(quote, word)
    const article = repairArticle(text, start, label)
    const change = { start, end, text: label }
    return { label, changes: article === undefined ? [change] : [article, change] }
  })
}
