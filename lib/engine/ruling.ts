import type { Rule } from '../rules/define-rule.ts'

/** Replaces `start` to `end` of the normalised text. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A suggestion before its offsets lead back to the raw text. */
export interface Proposal {
  readonly label: string
  readonly changes: readonly Change[]
}

/** A candidate that counts: its place in the normalised text, and what a reader proposes for it. */
export interface Ruling {
  readonly start: number
  readonly end: number
  readonly proposals?: readonly Proposal[]
  /** Where what was read weighs more than the rule at large. */
  readonly weight?: Pick<Rule, 'severity' | 'strength'>
}
