import type { Finding } from '../model/finding.ts'

/** What a check of the wording gives; the engine's result has this shape. */
export interface CheckedWording {
  readonly rulesVersion: string
  readonly findings: readonly Finding[]
  /** Ids of blocks that are not in English. */
  readonly otherLanguage: readonly string[]
  /** Whether part of the text was left unchecked, as too long or too full of findings. */
  readonly cut?: boolean
}
