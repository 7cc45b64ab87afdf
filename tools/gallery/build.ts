import { resolve } from 'node:path'
import { build } from 'vite'
import { catalogue } from '../catalogue.ts'
import { PROJECT } from '../project.ts'

/** Where the built gallery lies; served with `serve({ '/gallery/': GALLERY_SITE })`. */
export const GALLERY_SITE = resolve(PROJECT, '.output/gallery-site')

/** Popup and card, options, report. */
const PAGES = ['index.html', 'options.html', 'report.html']

/** Builds the pages that show every state of our views; some seconds. Never part of the extension. */
export async function buildGallery(outDir = GALLERY_SITE): Promise<void> {
  await build({
    root: import.meta.dirname,
    base: './',
    plugins: [catalogue()],
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: PAGES.map((page) => resolve(import.meta.dirname, page)) },
    },
  })
}
