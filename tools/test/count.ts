/** How many tests of a step did what they should. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/**
 * The counts of one step from Vitest's JSON report, or from its exit alone. A skipped test is a test that did
 * not pass; a step that failed without a failed test (an import that throws, a build) counts as one.
 */
export function countStep(ok: boolean, report: string | undefined): Count {
  const counts = report === undefined ? undefined : readReport(report)
  const passed = counts?.passed ?? 0
  const failed = counts === undefined ? 0 : counts.total - counts.passed
  // A report that holds no test proves nothing.
  const broken = !ok || (report !== undefined && passed === 0)
  return { passed, failed: failed === 0 && broken ? 1 : failed }
}

function readReport(text: string): { passed: number; total: number } | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null) return undefined
  const passed = 'numPassedTests' in data ? Number(data.numPassedTests) : Number.NaN
  const total = 'numTotalTests' in data ? Number(data.numTotalTests) : Number.NaN
  return Number.isFinite(passed) && Number.isFinite(total) ? { passed, total } : undefined
}
