import { resolve } from 'node:path'
import { build } from 'vite'
import { PROJECT } from '../project.ts'

/** Where the built demo lies; served with `serve({ '/': DEMO_SITE })`. */
export const DEMO_SITE = resolve(PROJECT, '.output/demo-site')

/** Builds the two demo pages from source; about a second. Never part of the extension. */
export async function buildDemo(outDir = DEMO_SITE): Promise<void> {
  const root = import.meta.dirname
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: [resolve(root, 'advert/index.html'), resolve(root, 'ats/index.html')] },
    },
  })
}
