import type { Organisation } from '../model/organisation.ts'
import type { PracticeId } from '../model/practice.ts'
import { fill, placeholdersIn } from '../text/placeholders.ts'
import { practiceWording } from './words/practice-wording.ts'

/** The wording that ships for a practice; undefined for a practice that no wording mends. */
export const templateFor = (practice: PracticeId): string | undefined => practiceWording[practice]

/** Wording that can be inserted or copied. */
export interface Statement {
  /** Plain text; paragraphs are parted by a blank line, items begin with "- ". */
  readonly text: string
  /** Names of what is still to be asked for before the text may be inserted. */
  readonly placeholders: readonly string[]
  /** Whether it is the organisation's own. */
  readonly own: boolean
}

/** The organisation's own statement for a practice, else the template; the organisation's name is filled in. */
export function statementFor(practice: PracticeId, organisation: Organisation): Statement | undefined {
  const own = organisation.statements[practice]?.trim() ?? ''
  const wording = own === '' ? templateFor(practice) : own
  if (wording === undefined) return undefined
  const text = fill(wording, {
    organisation: organisation.name,
    representative: organisation.representative.name,
    'representative role': organisation.representative.role,
  })
  return { text, placeholders: placeholdersIn(text), own: own !== '' }
}
