import type { Affects, Verdict } from '../../model/assessment.ts'
import type { Category } from '../../model/category.ts'
import type { Severity, Strength } from '../../model/finding.ts'
import type { SourceNote } from '../../model/sources.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

interface Term {
  readonly name: string
  readonly explained: string
}

export const categoryWords: Readonly<Record<Category, Term>> = phrases({
  'masculine-coded': {
    name: 'categories.masculine_coded.name',
    explained: 'categories.masculine_coded.explained',
  },
  'feminine-coded': {
    name: 'categories.feminine_coded.name',
    explained: 'categories.feminine_coded.explained',
  },
  'gendered-terms': {
    name: 'categories.gendered_terms.name',
    explained: 'categories.gendered_terms.explained',
  },
  age: { name: 'categories.age.name', explained: 'categories.age.explained' },
  disability: {
    name: 'categories.disability.name',
    explained: 'categories.disability.explained',
  },
  race: {
    name: 'categories.race.name',
    explained: 'categories.race.explained',
  },
  religion: { name: 'categories.religion.name', explained: 'categories.religion.explained' },
  'sexuality-gender-identity': {
    name: 'categories.sexuality_gender_identity.name',
    explained: 'categories.sexuality_gender_identity.explained',
  },
  'family-caring': {
    name: 'categories.family_caring.name',
    explained: 'categories.family_caring.explained',
  },
  'socio-economic': {
    name: 'categories.socio_economic.name',
    explained: 'categories.socio_economic.explained',
  },
  culture: {
    name: 'categories.culture.name',
    explained: 'categories.culture.explained',
  },
  'over-specification': {
    name: 'categories.over_specification.name',
    explained: 'categories.over_specification.explained',
  },
})

export const severityWords: Readonly<
  Record<Severity, Term & { readonly counted: (count: number) => string }>
> = phrases({
  'legal-risk': {
    name: 'severities.legal_risk.name',
    counted: (count: number) => say('severities.legal_risk.counted', { count }),
    explained: 'severities.legal_risk.explained',
  },
  exclusionary: {
    name: 'severities.exclusionary.name',
    counted: (count: number) => say('severities.exclusionary.counted', { count }),
    explained: 'severities.exclusionary.explained',
  },
  advisory: {
    name: 'severities.advisory.name',
    counted: (count: number) => say('severities.advisory.counted', { count }),
    explained: 'severities.advisory.explained',
  },
  balance: {
    name: 'severities.balance.name',
    counted: (count: number) => say('severities.balance.counted', { count }),
    explained: 'severities.balance.explained',
  },
})

export const strengthWords: Readonly<Record<Strength, Term>> = phrases({
  strong: { name: 'strengths.strong.name', explained: 'strengths.strong.explained' },
  moderate: { name: 'strengths.moderate.name', explained: 'strengths.moderate.explained' },
  weak: { name: 'strengths.weak.name', explained: 'strengths.weak.explained' },
})

export const sourceKindWords: Readonly<Record<SourceNote['kind'], string>> = phrases({
  law: 'sourceKinds.law',
  guidance: 'sourceKinds.guidance',
  research: 'sourceKinds.research',
})

export const verdictWords: Readonly<Record<Verdict, string>> = phrases({
  'strongly-masculine': 'verdicts.strongly_masculine',
  masculine: 'verdicts.masculine',
  neutral: 'verdicts.neutral',
  feminine: 'verdicts.feminine',
  'strongly-feminine': 'verdicts.strongly_feminine',
})

/** Whom findings of each group tend to put off. */
export const affectedWords: Readonly<Record<keyof Affects, string>> = phrases({
  masculine: 'affected.masculine',
  feminine: 'affected.feminine',
  age: 'affected.age',
  disability: 'affected.disability',
  race: 'affected.race',
  sexuality: 'affected.sexuality',
  other: 'affected.other',
})

export const signWords = phrases({
  strong: 'signs.strong',
  clear: 'signs.clear',
  some: 'signs.some',
  slight: 'signs.slight',
})

/** How firm a sign is, from its strength of 0 to 1. */
export const signOf = (strength: number): keyof typeof signWords =>
  strength >= 0.8 ? 'strong' : strength >= 0.5 ? 'clear' : strength >= 0.2 ? 'some' : 'slight'

export const signFor = (strength: number): string => signWords[signOf(strength)]
