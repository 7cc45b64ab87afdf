import { cpSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { PROJECT } from '../project.ts'
import { EDITOR_KINDS } from './kinds.ts'

/** Where the pages lie for `npm run editors`. */
export const EDITOR_PAGES = resolve(PROJECT, '.output/editor-pages')

const folderOf = (manifest: string): string => dirname(fileURLToPath(manifest))

/** What to serve of a built folder of pages; some editors load their own parts, so they are served as they came. */
export const editorMounts = (folder: string): Readonly<Record<string, string>> => ({
  '/editors/': folder,
  '/vendor/tinymce/': folderOf(import.meta.resolve('tinymce/package.json')),
  '/vendor/ckeditor4/': folderOf(import.meta.resolve('ckeditor4/package.json')),
})

/** Builds one page for each kind of editor. Never part of the extension. */
export async function buildEditorPages(folder: string): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, 'pages'),
    base: '/editors/',
    configFile: false,
    logLevel: 'error',
    define: { global: 'globalThis' },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, minify: false },
  })
  // The same page for all; it loads the kind that its address names.
  for (const { id } of EDITOR_KINDS) cpSync(resolve(folder, 'index.html'), resolve(folder, id, 'index.html'))
}
