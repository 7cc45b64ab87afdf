import type { Strength } from './finding.ts'
import type { PracticeId } from './practice.ts'
import type { SourceId } from './sources.ts'

interface PracticeEvidence {
  /** How far to trust that the practice changes who applies; a duty or a guide alone is no such evidence. */
  readonly strength: Strength
  readonly sources: readonly SourceId[]
}

/** What each practice rests on. */
export const PRACTICE_EVIDENCE: Readonly<Record<PracticeId, PracticeEvidence>> = {
  salary: {
    strength: 'moderate',
    sources: ['leibbrandt-list-2015', 'gender-equality-actions-2025', 'adzuna-pay-2023'],
  },
  'flexible-working': { strength: 'strong', sources: ['bit-indeed-2021', 'gender-equality-actions-2025'] },
  'location-clarity': { strength: 'weak', sources: ['london-win'] },
  encouragement: { strength: 'weak', sources: ['charter-pledge', 'positive-action-2023'] },
  'equality-statement': { strength: 'weak', sources: ['leibbrandt-list-2018', 'ehrc-adverts-2024'] },
  adjustments: { strength: 'moderate', sources: ['govuk-disabled-people', 'disability-confident'] },
  'essential-desirable': { strength: 'strong', sources: ['coffman-2024'] },
  'not-all-criteria': { strength: 'moderate', sources: ['coffman-2024'] },
  process: { strength: 'moderate', sources: ['gender-equality-actions-2025', 'neurodiversity-guides'] },
  contact: { strength: 'weak', sources: ['london-win', 'neurodiversity-guides'] },
  'family-benefits': { strength: 'moderate', sources: ['gender-equality-actions-2025'] },
  development: { strength: 'weak', sources: ['house-judgement'] },
  'diverse-shortlist': { strength: 'moderate', sources: ['charter-pledge', 'johnson-2016'] },
  'pay-range-width': { strength: 'moderate', sources: ['leibbrandt-list-2015', 'house-judgement'] },
  'part-time': { strength: 'strong', sources: ['bit-indeed-2021'] },
  'office-days': { strength: 'weak', sources: ['london-win'] },
  'few-criteria': { strength: 'moderate', sources: ['coffman-2024', 'london-win'] },
  returners: { strength: 'weak', sources: ['london-win', 'gender-equality-actions-2025'] },
  accreditations: { strength: 'weak', sources: ['disability-confident'] },
  'plain-language': { strength: 'moderate', sources: ['disability-confident', 'neurodiversity-guides'] },
  length: { strength: 'weak', sources: ['house-judgement'] },
}
