import type { AdvertDocument } from '../model/advert.ts'
import { type Finding, isShown, SEVERITIES, type Strength } from '../model/finding.ts'

const STRENGTHS: readonly Strength[] = ['strong', 'moderate', 'weak']

/** The same words for the same reason, wherever they stand in the advert; `places` is never empty. */
export interface FindingGroup {
  readonly first: Finding
  readonly places: readonly Finding[]
}

/** What to change first: by severity, then strength of evidence, then place. Repeats are one group. */
export function changeFirst(document: AdvertDocument, findings: readonly Finding[]): FindingGroup[] {
  const place = new Map(document.blocks.map((block, index) => [block.id, index]))
  const placeOf = (finding: Finding) => place.get(finding.block) ?? place.size
  const sorted = findings
    .filter(isShown)
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
        placeOf(a) - placeOf(b) ||
        a.start - b.start,
    )
  const groups = Map.groupBy(sorted, groupKey)
  return [...groups.values()].flatMap((places) => {
    const first = places[0]
    return first === undefined ? [] : [{ first, places }]
  })
}

/** Equal for findings that one decision, such as keeping, settles together. */
export const groupKey = (finding: Pick<Finding, 'rule' | 'quote' | 'severity'>): string =>
  `${finding.severity} ${finding.rule} ${finding.quote.toLowerCase()}`
