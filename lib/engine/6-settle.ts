import type { Finding } from '../model/finding.ts'
import { isHouseRule } from '../model/house-term.ts'
import { type Keep, keeps } from '../model/keep.ts'
import { lengthOf, overlaps } from '../text/spans.ts'

const RANK = { 'legal-risk': 0, exclusionary: 1, advisory: 2, balance: 3 } as const

/** An organisation's own words come first: it gave its own reason. */
const stronger = (a: Finding, b: Finding): number =>
  Number(isHouseRule(b.rule)) - Number(isHouseRule(a.rule)) ||
  Number(a.severity === 'balance') - Number(b.severity === 'balance') ||
  lengthOf(b) - lengthOf(a) ||
  RANK[a.severity] - RANK[b.severity] ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : 1)

/** A frame is wide and general: where a plain form of the same category says it too, that one tells more. */
export const besidePlain = (plain: readonly Finding[], framed: readonly Finding[]): readonly Finding[] =>
  framed.length === 0
    ? plain
    : [
        ...plain,
        ...framed.filter(
          (wide) => !plain.some((one) => one.category === wide.category && overlaps(one, wide)),
        ),
      ]

/** Of findings in one block that overlap, the longer and graver stays; the rest come back in text order. */
export function settleOverlaps(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const byPlace = [...findings].sort((a, b) => a.start - b.start || b.end - a.end)
  const settled: Finding[] = []
  let group: Finding[] = []
  let reach = -1
  // Only findings that hang together by overlap can push each other out; groups keep this near linear.
  for (const finding of byPlace) {
    if (finding.start >= reach && group.length > 0) {
      settled.push(...strongestOf(group))
      group = []
    }
    group.push(finding)
    reach = Math.max(reach, finding.end)
  }
  settled.push(...strongestOf(group))
  return settled
}

function strongestOf(group: readonly Finding[]): readonly Finding[] {
  if (group.length < 2) return group
  const kept: Finding[] = []
  for (const finding of [...group].sort(stronger))
    if (!kept.some((other) => overlaps(other, finding))) kept.push(finding)
  return kept.sort((a, b) => a.start - b.start)
}

/** How close two replacements stand that should not be the same word, in UTF-16 units. */
const CLOSE = 60

/** "driven, hungry and ambitious": neighbours that would get the same word get another, or none. */
export function varied(findings: readonly Finding[]): readonly Finding[] {
  const used: { readonly end: number; readonly label: string }[] = []
  return findings.map((finding) => {
    const near = used.filter(({ end }) => finding.start - end < CLOSE).map(({ label }) => label)
    const suggestions = finding.suggestions.filter(({ label }) => !near.includes(label.toLowerCase()))
    const [first] = suggestions
    if (first !== undefined && !PRONOUN.test(first.label)) {
      used.push({ end: finding.end, label: first.label.toLowerCase() })
      if (used.length > 4) used.shift()
    }
    return suggestions.length === finding.suggestions.length ? finding : { ...finding, suggestions }
  })
}

const PRONOUN = /^(?:they|them|their|theirs|themselves)$/i

/** Step 6, last part: what the person chose to keep is not shown again. */
export function dropKept(
  findings: readonly Finding[],
  kept: readonly Keep[],
  url: string | undefined,
): readonly Finding[] {
  if (kept.length === 0) return findings
  return findings.filter(({ rule, quote }) => !kept.some((keep) => keeps(keep, rule, quote, url)))
}
