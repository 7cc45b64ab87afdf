import type { AdvertDocument, Block } from '../model/advert.ts'
import type { Affects } from '../model/assessment.ts'
import type { Category } from '../model/category.ts'
import { type Finding, isShown, type Severity } from '../model/finding.ts'

type Group = keyof Affects

const GROUPS: Readonly<Record<Exclude<Category, 'gendered-terms'>, Group>> = {
  'masculine-coded': 'masculine',
  'feminine-coded': 'feminine',
  age: 'age',
  disability: 'disability',
  race: 'race',
  religion: 'other',
  'sexuality-gender-identity': 'sexuality',
  'family-caring': 'other',
  'socio-economic': 'other',
  culture: 'other',
  'over-specification': 'other',
}

const BOTH_GENDERS =
  /\b(?:s\/he|(?:he|him|his|himself)\s?(?:\/|or)\s?(?:she|her|hers|herself)|(?:she|hers?|herself)\s?(?:\/|or)\s?(?:he|him|his|himself)|both (?:genders|sexes)|opposite (?:sex|gender)|(?:men|ladies) (?:and|or) (?:women|gentlemen)|(?:m\/f|f\/m)|male (?:or|and|\/) ?female|female (?:or|and|\/) ?male)\b/i
const FEMININE =
  /\b(?:she|hers?|herself|wom[ae]n|females?|lad(?:y|ies)|girls?|gals?|mums?|mother\w*|matrons?|wife|wives|sisters?|\w+(?:wom[ae]n|girls?|maids?|mistress\w*|lad(?:y|ies))|(?:wait|host|act|stew|manager|seamst|author)(?:t?r)?ess(?:es)?)\b/i

/**
 * One legal risk or exclusionary finding is enough for 0.5, as is one advisory finding in the title or one
 * masculine-coded word; of other advisory findings it takes two. Feminine-coded words are no fault: however many, they stay below 0.5.
 */
const WEIGHT: Readonly<Record<Severity, number>> = {
  'legal-risk': 0.85,
  exclusionary: 0.6,
  advisory: 0.4,
  balance: 0.1,
}
const HIGHEST_UNSHOWN = 0.4

/**
 * `other` pools four concerns, and the commonest of them, a degree, alone tells little; it takes two findings.
 * A masculine-coded word is advisory by nature, and one already tells women whom the writer pictured.
 * Words that name two genders only say outright whom they leave out, so one is enough.
 */
const GROUP_WEIGHT: Readonly<Partial<Record<Group, number>>> = {
  other: 0.75,
  sexuality: 1.35,
  masculine: 1.25,
}

/** What a finding in this block counts for, against one in the requirements. */
function placeWeight(block: Block | undefined): number {
  if (block?.kind === 'title') return 1.25
  return block?.section === 'about-us' || block?.section === 'benefits' || block?.section === 'process'
    ? 0.9
    : 1
}

export function groupOf(finding: Pick<Finding, 'category' | 'quote'>): Group {
  if (finding.category !== 'gendered-terms') return GROUPS[finding.category]
  if (BOTH_GENDERS.test(finding.quote)) return 'sexuality'
  return FEMININE.test(finding.quote) ? 'feminine' : 'masculine'
}

/**
 * Who may be put off, 0 to 1: each finding takes its weight of what is left, the second with the same words half
 * of it. 0.5 or more always has a shown finding behind it.
 */
export function affectsOf(document: AdvertDocument, findings: readonly Finding[]): Affects {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  const calm: Record<Group, number> = {
    masculine: 1,
    feminine: 1,
    age: 1,
    disability: 1,
    race: 1,
    sexuality: 1,
    other: 1,
  }
  const unshown: Record<Group, number> = { ...calm }
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const group = groupOf(finding)
    const words = `${finding.rule} ${finding.quote.toLowerCase()}`
    const times = seen.get(words) ?? 0
    seen.set(words, times + 1)
    const weight = Math.min(
      0.95,
      WEIGHT[finding.severity] *
        (GROUP_WEIGHT[group] ?? 1) *
        placeWeight(blocks.get(finding.block)) *
        0.5 ** times,
    )
    const left = isShown(finding) ? calm : unshown
    left[group] *= 1 - weight
  }
  const score = (group: Group): number => {
    const shown = 1 - calm[group]
    return Math.round(100 * Math.max(shown, Math.min(HIGHEST_UNSHOWN, 1 - unshown[group]))) / 100
  }
  return {
    masculine: score('masculine'),
    feminine: score('feminine'),
    age: score('age'),
    disability: score('disability'),
    race: score('race'),
    sexuality: score('sexuality'),
    other: score('other'),
  }
}
