/** The twelve categories of the labelling guidelines; the ids stand in code, messages, exports and CSS. */
export const CATEGORIES = [
  'masculine-coded',
  'feminine-coded',
  'gendered-terms',
  'age',
  'disability',
  'race',
  'religion',
  'sexuality-gender-identity',
  'family-caring',
  'socio-economic',
  'culture',
  'over-specification',
] as const

export type Category = (typeof CATEGORIES)[number]

/** One tint a family of categories. */
export type Family = 'gender' | 'body' | 'origin' | 'life' | 'culture'

const FAMILIES: Record<Category, Family> = {
  'masculine-coded': 'gender',
  'feminine-coded': 'gender',
  'gendered-terms': 'gender',
  'sexuality-gender-identity': 'gender',
  age: 'body',
  disability: 'body',
  race: 'origin',
  religion: 'origin',
  'family-caring': 'life',
  'socio-economic': 'life',
  culture: 'culture',
  'over-specification': 'culture',
}

export const familyOf = (category: Category): Family => FAMILIES[category]
