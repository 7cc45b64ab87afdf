import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserKind } from '../browsers/places.ts'
import { extensionFolder } from '../project.ts'

/** The files that every page of the manifest's sites loads, with their contents. */
function probeFiles(kind: BrowserKind): { path: string; text: string }[] {
  const folder = extensionFolder(kind, 'release')
  const manifest: { content_scripts?: { js?: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(resolve(folder, 'manifest.json'), 'utf8'),
  )
  const paths = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css])
  return paths.map((path) => ({ path, text: readFileSync(resolve(folder, path.replace(/^\//, '')), 'utf8') }))
}

/** Kilobytes over the wire if there were one: each file by itself, as a browser's package holds them. */
export const probeSize = (kind: BrowserKind): number =>
  probeFiles(kind).reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
