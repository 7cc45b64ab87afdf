import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { catalogue } from '../tools/catalogue.ts'

/** Two floors: pure modules in Node, and what touches a document in happy-dom. */
const needsDocument = [
  'tests/unit/page/**/*.test.{ts,tsx}',
  'tests/unit/report/**/*.test.{ts,tsx}',
  'tests/unit/ui/**/*.test.{ts,tsx}',
]

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Long, because machines are busy; nothing here is timed.
  test: {
    // Vitest itself would leave one core out, which of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest(), catalogue()],
        test: {
          setupFiles: 'tests/unit/speak-english.ts',
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts'],
          exclude: needsDocument,
        },
      },
      {
        plugins: [WxtVitest(), catalogue()],
        test: {
          setupFiles: 'tests/unit/speak-english.ts',
          name: 'document',
          environment: 'happy-dom',
          include: needsDocument,
          testTimeout: 30_000,
          // A report carries its style; else no test reads any.
          css: { include: /(report|print)\.css/ },
        },
      },
    ],
  },
})
