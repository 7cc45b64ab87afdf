import { readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { PROJECT } from '../project.ts'

const RULES = resolve(PROJECT, 'lib/rules')

/** Every rule's id, from its path below `lib/rules`. */
export const ruleIds = (): string[] =>
  readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()

/** Where a rule stands. */
export const rulePath = (id: string): string => `${join(RULES, ...id.split('/'))}.ts`
