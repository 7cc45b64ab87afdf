import { describe, expect, it } from 'vitest'
import type { JobFields } from '../../../../lib/model/advert.ts'
import { fieldsOf, titleOf } from '../../../../lib/page/fields/fields-of.ts'
import { hasAdvert } from '../../../../lib/page/notice/has-advert.ts'
import { locate } from '../../../../lib/page/notice/locate.ts'
import { notice } from '../../../../lib/page/notice/notice.ts'
import type { Highlighter } from '../../../../lib/page/show/highlight.ts'
import { advertSurface } from '../../../../lib/page/surfaces/advert-surface.ts'

/** What a page of our own making, in one site's structure, must be read as. */
interface Expected extends Partial<JobFields> {
  readonly url: string
  readonly first: string
  readonly last: string
}

const pages = import.meta.glob<string>('../../../fixtures/sites/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const expectations = import.meta.glob<Expected>('../../../fixtures/sites/*.expected.json', {
  eager: true,
  import: 'default',
})

const NO_MARKS: Highlighter = { draw: () => undefined, reassert: () => undefined, clear: () => undefined }

function pageOf(html: string): Document {
  document.documentElement.innerHTML = html.replace(/^<!doctype html>/i, '')
  return document
}

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expected = expectations[path.replace(/html$/, 'expected.json')]
  if (expected === undefined) throw new Error(`add ${path.replace(/html$/, 'expected.json')}`)
  const { url, first, last, ...fields } = expected

  it('is seen by the small script', () => {
    expect(hasAdvert(pageOf(html), new URL(url))).toBe(true)
  })

  it('gives the advert’s text, and only that', () => {
    const noticed = notice(pageOf(html), url)
    if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
    const root = locate(document, noticed)
    if (root === undefined) throw new Error('found no text')
    const { site, source } = noticed
    const title = titleOf(document, noticed, root)
    const surface = advertSurface(
      { root, source, ...(site === undefined ? {} : { site }), title: () => title },
      NO_MARKS,
    )
    const body = surface
      .read()
      .filter(({ kind, text }) => kind !== 'title' && text !== fields.title)
      .map(({ text }) => text)
      .join('\n')
    expect(body).toContain(first)
    expect(body).toContain(last)
    expect(body).not.toMatch(/\b(?:Terms and cookies|Day baker|First name|Similar jobs|Related jobs)\b/i)
  })

  it('gives the facts of the job', () => {
    const noticed = notice(pageOf(html), url)
    if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
    expect(fieldsOf(document, noticed, locate(document, noticed))).toMatchObject(fields)
  })
})
