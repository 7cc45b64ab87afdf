import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  /** Modules named in import and export lines; those of our own as paths from the root. */
  readonly imports: readonly string[]
}

const IMPORT =
  /^\s*(?:import|export)\b[^'"`]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).split(sep).join(posix.sep))
      .filter((path) => /\.(ts|tsx|css)$/.test(path))
      .map(readSource),
  )
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map((match) =>
    resolve(path, match[1] ?? match[2] ?? match[3] ?? ''),
  )
  return { path, text, lines: text.trimEnd().split('\n').length, imports }
}

const resolve = (from: string, name: string): string =>
  name.startsWith('.') ? posix.join(dirname(from), name.replace(/\?.*$/, '')) : name
