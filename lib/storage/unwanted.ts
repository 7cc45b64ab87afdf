import * as v from 'valibot'
import { CATEGORIES } from '../model/category.ts'
import { SEVERITIES } from '../model/finding.ts'
import { NOTHING_UNWANTED, type Unwanted } from '../model/unwanted.ts'
import { versionedItem } from './versioned-item.ts'

/** The categories and severities that the person switched off, in `storage.local`. */
export const unwantedItem = versionedItem<Unwanted>({
  key: 'unwanted',
  version: 1,
  fallback: NOTHING_UNWANTED,
  shape: v.object({
    categories: v.array(v.picklist(CATEGORIES)),
    severities: v.array(v.picklist(SEVERITIES)),
  }),
  migrations: {},
})
