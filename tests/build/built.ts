import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extensionFolder } from '../../tools/project.ts'

export const KINDS = ['chromium', 'firefox'] as const
export type Kind = (typeof KINDS)[number]

export interface BuiltFile {
  readonly path: string
  readonly text: string
}

/** The text files of a build whose names end so; throws when the build is not there. */
export function builtFiles(kind: Kind, mode: 'release' | 'test', ends: RegExp): BuiltFile[] {
  const folder = extensionFolder(kind, mode)
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no build. Run "npm run build" and "npm run build:test" first.`)
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.test(path))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
}

/** The manifest as plain data. */
export function manifestOf(kind: Kind, mode: 'release' | 'test'): Record<string, unknown> {
  const [file] = builtFiles(kind, mode, /^manifest\.json$/)
  const manifest: unknown = JSON.parse(file?.text ?? 'null')
  if (typeof manifest !== 'object' || manifest === null) throw new Error('The manifest is no object.')
  return { ...manifest }
}
