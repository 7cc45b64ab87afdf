import { defineConfig } from 'vitest/config'

/** Looks at what is shipped, so it runs after the builds. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'], testTimeout: 30_000 },
})
