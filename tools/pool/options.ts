import { resolve } from 'node:path'
import type { Severity } from '../../lib/model/finding.ts'
import { SEVERITIES } from '../../lib/model/finding.ts'
import { countOf, listOf, oneOf, onlyOne, readArguments } from '../arguments.ts'
import { PROJECT } from '../project.ts'

export interface PoolOptions {
  /** The data's folder, absolute. */
  readonly folder: string
  readonly severity: Severity | undefined
  readonly rule: string | undefined
  /** Counts by rule instead of hits. */
  readonly rules: boolean
  /** How many findings to show with their first suggestion applied; 0 for none. */
  readonly suggestions: number
  /** Which draw; undefined for the usual one. */
  readonly seed: number | undefined
  /** The most hits shown a rule. */
  readonly hits: number
  readonly help: boolean
}

export const POOL_HELP = `What each rule flags over a large sample of adverts, in context, the most frequent rule first.

  npm run pool [-- FOLDER] [--severity LEVEL] [--rule ID] [--hits N]
  npm run pool [-- FOLDER] --rules
  npm run pool [-- FOLDER] --suggestions N [--seed N]

FOLDER            where the data is (default: ../shared beside the project)
--severity LEVEL  only legal-risk, exclusionary, advisory or balance; up to 100 hits a rule
--rule ID         only this rule; up to 100 hits
--hits N          the most hits shown a rule, drawn with a fixed seed (default: 15)
--rules           hits by rule, rules that never fire, pairs of rules that share half their hits
--suggestions N   N findings, drawn with a fixed seed, before and after the first suggestion, and whether
                  the check finds anything new then
--seed N          another draw of the suggestions
`

const ALL_HITS = 100
const SOME_HITS = 15

/** Reads the command's arguments. Throws a sentence that says what to do. */
export function readPoolOptions(args: readonly string[]): PoolOptions {
  const { values, positionals } = readArguments(args, {
    severity: { type: 'string', needs: listOf(SEVERITIES) },
    rule: { type: 'string', needs: 'a rule, such as culture/ninja' },
    hits: { type: 'string', needs: 'a whole number above 0' },
    suggestions: { type: 'string', needs: 'a whole number above 0' },
    seed: { type: 'string', needs: 'a whole number above 0' },
    rules: { type: 'boolean' },
    help: { type: 'boolean' },
  })
  const severity = oneOf('--severity', values.severity, SEVERITIES)
  const narrowed = severity !== undefined || values.rule !== undefined
  return {
    folder: resolve(onlyOne(positionals, 'folder') ?? resolve(PROJECT, '../shared')),
    severity,
    rule: values.rule,
    rules: values.rules ?? false,
    suggestions: countOf('--suggestions', values.suggestions) ?? 0,
    seed: countOf('--seed', values.seed),
    hits: countOf('--hits', values.hits) ?? (narrowed ? ALL_HITS : SOME_HITS),
    help: values.help ?? false,
  }
}
