import type { Rule } from './define-rule.ts'

const modules = import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' })

/** Every rule, found by its file, in the order of the paths. */
export const RULES: readonly Rule[] = Object.keys(modules)
  .sort()
  .flatMap((path) => modules[path] ?? [])

/** Paths below this folder, in the order of `RULES`: a test holds each against the rule's id. */
export const RULE_PATHS: readonly string[] = Object.keys(modules).sort()
