import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS, type Kind, manifestOf } from './built.ts'

/**
 * The reviewed manifest is the whole of what the browser is asked for. When a change here is meant, read it
 * as a person would who installs Evenhand, then write it into tests/fixtures/manifest-<browser>.json.
 */
const reviewed = (kind: Kind): Record<string, unknown> => {
  const data: unknown = JSON.parse(
    readFileSync(new URL(`../fixtures/manifest-${kind}.json`, import.meta.url), 'utf8'),
  )
  return { ...(typeof data === 'object' ? data : undefined) }
}

const LOCAL: readonly unknown[] = ['http://127.0.0.1/*', 'http://localhost/*']

describe.each(KINDS)('the manifest for %s', (kind) => {
  it('asks for exactly what was reviewed', () => {
    const { version: _, ...manifest } = manifestOf(kind, 'release')
    expect(manifest).toEqual(reviewed(kind))
  })

  it('differs in the test build by the pages of this machine and nothing else', () => {
    const withoutLocal = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.filter((one) => !LOCAL.includes(one)).map(withoutLocal)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLocal(inner)]))
    }
    const test = manifestOf(kind, 'test')
    for (const pattern of LOCAL) expect(JSON.stringify(test)).toContain(pattern)
    expect(withoutLocal(test)).toEqual(manifestOf(kind, 'release'))
  })
})
