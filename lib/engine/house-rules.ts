import { type HouseTerm, houseRuleId, LONGEST_TERM, MOST_HOUSE_TERMS } from '../model/house-term.ts'
import type { Rule } from '../rules/define-rule.ts'
import { tokenise } from '../text/tokens.ts'

/** The terms as rules. People write them by hand, so one that can't be looked for is passed over rather than refused. */
export function houseRules(terms: readonly HouseTerm[]): readonly Rule[] {
  const rules = new Map<string, Rule>()
  for (const term of terms.slice(0, MOST_HOUSE_TERMS)) {
    // Brackets and bars have a meaning of their own in forms.
    const form = term.term
      .slice(0, LONGEST_TERM)
      .replace(/[()[\]|]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const id = houseRuleId(term)
    if (tokenise(form).length > 0 && !rules.has(id)) rules.set(id, ruleOf(term, id, form))
  }
  return [...rules.values()]
}

const ruleOf = ({ why, alternatives }: HouseTerm, id: Rule['id'], form: string): Rule => ({
  id,
  severity: 'advisory',
  strength: 'weak',
  forms: [form],
  // An organisation's own choice needs no context; only words that are quoted are left alone.
  when: { statements: 'flag', names: 'flag', negated: 'flag' },
  suggest: { '*': alternatives.map((text) => text.trim()).filter((text) => text !== '') },
  why,
  sources: [],
  flags: [],
  passes: [],
})
