import * as v from 'valibot'
import { CATEGORIES } from '../model/category.ts'
import { type HouseTerm, LONGEST_TERM, LONGEST_TERM_WHY, MOST_HOUSE_TERMS } from '../model/house-term.ts'
import { versionedItem } from './versioned-item.ts'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const shape: v.GenericSchema<unknown, readonly HouseTerm[]> = v.pipe(
  v.array(
    v.object({
      term: text(LONGEST_TERM),
      why: text(LONGEST_TERM_WHY),
      alternatives: v.pipe(v.array(text(LONGEST_TERM)), v.maxLength(10)),
      category: v.exactOptional(v.picklist(CATEGORIES)),
    }),
  ),
  v.maxLength(MOST_HOUSE_TERMS),
)

/** The organisation's own words, in `storage.local`. */
export const houseTermsItem = versionedItem<readonly HouseTerm[]>({
  key: 'houseTerms',
  version: 1,
  fallback: [],
  shape,
  migrations: {},
})
