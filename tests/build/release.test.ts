import { describe, expect, it } from 'vitest'
import { builtFiles, KINDS } from './built.ts'
import { scanScript } from './scan-script.ts'

/**
 * Uses that were looked at and are no danger, each with the reason. A use is known by its name and by a piece
 * of the code around it.
 */
const REVIEWED: readonly { name: string; around: RegExp; most: number; reason: string }[] = [
  {
    name: 'innerHTML',
    around: /__html/,
    most: 2,
    reason: "Preact's own way to dangerouslySetInnerHTML, which no view of ours uses.",
  },
]

describe.each(KINDS)('the release build for %s', (kind) => {
  const scripts = builtFiles(kind, 'release', /\.m?js$/)
  const everything = builtFiles(kind, 'release', /\.(m?js|css|html|json|svg)$/)

  it('has scripts at all', () => expect(scripts.length).toBeGreaterThan(2))

  it.each(scripts.map(({ path, text }) => [path, text]))(
    '%s has no network, no made code, no markup',
    (_, text) => {
      const left = scanScript(text).filter(
        (hit) => !REVIEWED.some(({ name, around }) => name === hit.name && around.test(hit.snippet)),
      )
      expect(left).toEqual([])
    },
  )

  it('uses no reviewed exception more often than was reviewed', () => {
    for (const { text } of scripts) {
      const hits = scanScript(text)
      for (const { name, around, most } of REVIEWED) {
        const count = hits.filter((hit) => hit.name === name && around.test(hit.snippet)).length
        expect(count).toBeLessThanOrEqual(most)
      }
    }
  })

  it('says nothing of this machine', () => {
    const telling = everything.filter(({ text }) => /127\.0\.0\.1|localhost|file:\/\/\/|\/work\//.test(text))
    expect(telling.map(({ path }) => path)).toEqual([])
  })

  it('loads nothing from elsewhere in its pages and styles', () => {
    const remote =
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\/|rel="?(?:preconnect|prefetch|dns-prefetch)/i
    const loading = everything.filter(({ path, text }) => /\.(css|html|svg)$/.test(path) && remote.test(text))
    expect(loading.map(({ path }) => path)).toEqual([])
  })

  it('has no inline script in its pages, which the content security policy would stop', () => {
    const inline = /<script(?![^>]*\bsrc=)[^>]*>\s*\S/i
    const pages = builtFiles(kind, 'release', /\.html$/).filter(({ text }) => inline.test(text))
    expect(pages.map(({ path }) => path)).toEqual([])
  })
})
