import type { FoundBrowser } from '../browsers/find.ts'

export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Steps that must have ended first, however they ended. */
  readonly after: readonly string[]
  /** Steps that must have passed first; where one has not, this step counts as failed too. */
  readonly needs: readonly string[]
  /** Vitest steps write their counts here, below `.output/test/`. */
  readonly report?: string
  readonly env?: Readonly<Record<string, string>>
  readonly minutes: number
}

const vitest = (name: string, config: string, needs: readonly string[], env?: Step['env']): Step => {
  const report = `${name.replaceAll(/\W+/g, '-').toLowerCase()}.json`
  return {
    name,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=.output/test/${report}`,
    ],
    after: [],
    needs,
    report,
    // Far beyond what any step needs: only what hangs meets it, on a slow machine too.
    minutes: 15,
    ...(env ? { env } : {}),
  }
}

const npmRun = (name: string, script: string, after: readonly string[]): Step => ({
  name,
  command: ['npm', 'run', '--silent', script],
  after,
  needs: [],
  minutes: 10,
})

/**
 * Every check, in the order in which results are told. The builds and the type check write to `.wxt`, so
 * they follow one another; what does not depend on them runs beside them.
 */
export const stepsWith = (browsers: readonly FoundBrowser[]): Step[] => [
  npmRun('Types', 'types', []),
  npmRun('Lint', 'lint', []),
  npmRun('Unused code', 'unused', []),
  vitest('Unit tests', 'tests/vitest.config.ts', []),
  npmRun('Release builds', 'build', ['Types']),
  npmRun('Test builds', 'build:test', ['Release builds']),
  vitest('Checks on the builds', 'tests/build/vitest.config.ts', ['Release builds', 'Test builds']),
  // One browser at a time, and nothing beside it: a machine that is busy with other things shows its own faults.
  ...browsers.map(({ kind, path, name, version }, at) => ({
    ...vitest(endToEnd(kind), 'tests/e2e/vitest.config.ts', ['Test builds'], {
      EVENHAND_BROWSER: kind,
      EVENHAND_PROGRAM: path,
      EVENHAND_NAME: `${name} ${version}`,
    }),
    after: [
      'Unit tests',
      'Checks on the builds',
      ...browsers.slice(0, at).map((earlier) => endToEnd(earlier.kind)),
    ],
  })),
]

const endToEnd = (kind: FoundBrowser['kind']): string =>
  `End to end in ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`
