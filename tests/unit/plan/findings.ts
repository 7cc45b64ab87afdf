import type { Finding } from '../../../lib/model/finding.ts'

/** A finding for tests; only what a test is about is given. */
export const finding = (given: Partial<Finding>): Finding => ({
  block: 'b0',
  start: 0,
  end: 5,
  rule: 'culture/made-up',
  category: 'culture',
  severity: 'exclusionary',
  strength: 'moderate',
  quote: 'ninja',
  suggestions: [],
  why: 'Some people do not see themselves in it.',
  sources: [],
  ...given,
})
