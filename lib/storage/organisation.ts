import * as v from 'valibot'
import { LONGEST_NAME, LONGEST_STATEMENT, NO_ORGANISATION, type Organisation } from '../model/organisation.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES } from '../model/practice.ts'
import { versionedItem } from './versioned-item.ts'

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
const statement = v.pipe(v.string(), v.maxLength(LONGEST_STATEMENT))

const shape: v.GenericSchema<unknown, Organisation> = v.object({
  name,
  representative: v.object({ name, role: name }),
  statements: v.record(v.picklist([...CORE_PRACTICES, ...EXTRA_PRACTICES]), statement),
})

/** The organisation profile, in `storage.local`; moves between machines only by a practice pack. */
export const organisationItem = versionedItem<Organisation>({
  key: 'organisation',
  version: 1,
  fallback: NO_ORGANISATION,
  shape,
  migrations: {},
})
