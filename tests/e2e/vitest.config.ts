import { defineConfig } from 'vitest/config'
import { KIND } from './browser-kind.ts'

/** One process with one browser; `EVENHAND_BROWSER` names it. Nothing is tried twice: a flaky test is a bug. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: KIND,
    environment: 'node',
    include: ['tests/e2e/all.test.ts'],
    globalSetup: ['tests/e2e/build-demo.ts'],
    testTimeout: 150_000,
    hookTimeout: 150_000,
    retry: 0,
  },
})
