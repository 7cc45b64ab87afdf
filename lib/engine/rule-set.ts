import type { Except, Rule } from '../rules/define-rule.ts'
import { hash } from '../text/hash.ts'
import { type Automaton, compile } from './2-scan.ts'
import { formsOf } from './forms.ts'
import { type Phrase, phraseOf } from './phrase.ts'

interface CompiledExcept {
  readonly near: readonly Phrase[]
  readonly sentence: readonly Phrase[]
}

/** A rule with its phrases ready to compare. */
export interface CompiledRule {
  readonly rule: Rule
  readonly except: readonly CompiledExcept[]
  readonly near: readonly Phrase[]
  readonly sentence: readonly Phrase[]
}

export interface RuleSet {
  readonly version: string
  readonly rules: readonly CompiledRule[]
  readonly automaton: Automaton
}

/** Raised whenever a decision of the engine changes, so that no stored result outlives it. */
const ENGINE = 4

const phrases = (texts: readonly string[] | undefined): readonly Phrase[] => (texts ?? []).map(phraseOf)

const compileExcept = (except: Except): CompiledExcept => ({
  near: phrases(except.near),
  sentence: phrases(except.sentence),
})

/** Compiles rules; throws on a bad or repeated form and on two rules of one id. */
export function ruleSetOf(rules: readonly Rule[]): RuleSet {
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new Error(`Two rules have the id ${id}`)
    ids.add(id)
  }
  return {
    version: hash(`${ENGINE} ${JSON.stringify(rules)}`),
    automaton: compile(rules.map(formsOf)),
    rules: rules.map((rule) => ({
      rule,
      except: (rule.except ?? []).map(compileExcept),
      near: phrases(rule.when?.near),
      sentence: phrases(rule.when?.sentence),
    })),
  }
}
