import { resolve } from 'node:path'
import type { Severity } from '../../lib/model/finding.ts'
import { SEVERITIES } from '../../lib/model/finding.ts'
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

const isSeverity = (value: string | undefined): value is Severity =>
  SEVERITIES.some((severity) => severity === value)

function countOf(option: string, value: string | undefined): number {
  const count = Number(value)
  if (value === undefined || !Number.isInteger(count) || count < 1)
    throw new Error(`${option} needs a whole number above 0.`)
  return count
}

/** Reads the command's arguments. Throws a sentence that says what to do. */
export function readPoolOptions(args: readonly string[]): PoolOptions {
  let folder: string | undefined
  let severity: Severity | undefined
  let rule: string | undefined
  let hits: number | undefined
  let suggestions = 0
  let seed: number | undefined
  let rules = false
  let help = false
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    const value = () => args[++index]
    if (arg === '--severity') {
      const level = value()
      if (!isSeverity(level)) throw new Error(`--severity needs one of ${SEVERITIES.join(', ')}.`)
      severity = level
    } else if (arg === '--rule') {
      rule = value()
      if (rule === undefined) throw new Error('--rule needs a rule, such as culture/ninja.')
    } else if (arg === '--hits') hits = countOf(arg, value())
    else if (arg === '--suggestions') suggestions = countOf(arg, value())
    else if (arg === '--seed') seed = countOf(arg, value())
    else if (arg === '--rules') rules = true
    else if (arg === '--help') help = true
    else if (arg.startsWith('-')) throw new Error(`There is no option "${arg}". Run with --help to see them.`)
    else if (folder === undefined) folder = arg
    else throw new Error('Name one folder only.')
  }
  const narrowed = severity !== undefined || rule !== undefined
  return {
    folder: resolve(folder ?? resolve(PROJECT, '../shared')),
    severity,
    rule,
    rules,
    suggestions,
    seed,
    hits: hits ?? (narrowed ? ALL_HITS : SOME_HITS),
    help,
  }
}
