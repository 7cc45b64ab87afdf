import { CATEGORIES, type Category } from '../model/category.ts'
import type { RuleId } from '../model/finding.ts'

/** The category that a rule's id begins with; throws when there is none of that name. */
export function categoryOf(id: RuleId): Category {
  const name = id.slice(0, id.indexOf('/'))
  const found = CATEGORIES.find((category) => category === name)
  if (found === undefined) throw new Error(`${id} does not begin with a category`)
  return found
}
