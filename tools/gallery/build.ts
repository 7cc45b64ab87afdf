import { resolve } from 'node:path'
import { build } from 'vite'
import { PROJECT } from '../project.ts'

/** Where the built gallery lies; served with `serve({ '/gallery/': GALLERY_SITE })`. */
export const GALLERY_SITE = resolve(PROJECT, '.output/gallery-site')

/** Builds the page that shows every state of our views; some seconds. Never part of the extension. */
export async function buildGallery(outDir = GALLERY_SITE): Promise<void> {
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  })
}
