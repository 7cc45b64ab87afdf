import type { Rule } from '../rules/define-rule.ts'
import { withoutExamples } from '../rules/without-examples.ts'
import { hash } from '../text/hash.ts'
import { type Automaton, compile } from './2-scan.ts'
import { type Phrasebook, phrasebook } from './phrase.ts'

/** The phrases of a rule, ready to compare. */
interface RulePhrases {
  readonly near: Phrasebook
  readonly sentence: Phrasebook
  /** Those of all its exceptions: one that stands there is enough. */
  readonly exceptNear: Phrasebook
  readonly exceptSentence: Phrasebook
}

/** A rule whose phrases are made ready when it is first asked for them. */
export class CompiledRule {
  readonly rule: Rule
  #phrases: RulePhrases | undefined

  constructor(rule: Rule) {
    this.rule = rule
  }

  get phrases(): RulePhrases {
    const { except = [], when = {} } = this.rule
    this.#phrases ??= {
      near: phrasebook(when.near ?? []),
      sentence: phrasebook(when.sentence ?? []),
      exceptNear: phrasebook(except.flatMap(({ near = [] }) => near)),
      exceptSentence: phrasebook(except.flatMap(({ sentence = [] }) => sentence)),
    }
    return this.#phrases
  }
}

export interface RuleSet {
  readonly version: string
  readonly rules: readonly CompiledRule[]
  readonly automaton: Automaton
}

/** Raised whenever a decision of the engine changes, so that no stored result outlives it. */
const ENGINE = 6

/** Examples change no result, so they are left out of the version. */
const versionOf = (rules: readonly Rule[]): string =>
  hash(`${ENGINE} ${JSON.stringify(rules.map(withoutExamples))}`)

/** Compiles rules; throws on unbalanced brackets and on two rules of one id. What else may be wrong, tests of the rules find. */
export function ruleSetOf(rules: readonly Rule[]): RuleSet {
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new Error(`Two rules have the id ${id}`)
    ids.add(id)
  }
  return {
    version: versionOf(rules),
    automaton: compile(rules.map(({ forms }) => forms)),
    rules: rules.map((rule) => new CompiledRule(rule)),
  }
}
