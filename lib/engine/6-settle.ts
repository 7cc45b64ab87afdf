import type { Finding } from '../model/finding.ts'
import { type Keep, keeps } from '../model/keep.ts'
import { lengthOf, overlaps } from '../text/spans.ts'

const RANK = { 'legal-risk': 0, exclusionary: 1, advisory: 2, balance: 3 } as const

const stronger = (a: Finding, b: Finding): number =>
  Number(a.severity === 'balance') - Number(b.severity === 'balance') ||
  lengthOf(b) - lengthOf(a) ||
  RANK[a.severity] - RANK[b.severity] ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : 1)

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

/** Step 6, last part: what the person chose to keep is not shown again. */
export function dropKept(
  findings: readonly Finding[],
  kept: readonly Keep[],
  url: string | undefined,
): readonly Finding[] {
  if (kept.length === 0) return findings
  return findings.filter(({ rule, quote }) => !kept.some((keep) => keeps(keep, rule, quote, url)))
}
