import { describe, expect, it, vi } from 'vitest'
import type { JobFields } from '../../../../lib/model/advert.ts'
import { fieldsOf, titleOf } from '../../../../lib/page/fields/fields-of.ts'
import { boilerplateIn } from '../../../../lib/page/notice/boilerplate.ts'
import { hasAdvert } from '../../../../lib/page/notice/has-advert.ts'
import { locate } from '../../../../lib/page/notice/locate.ts'
import { notice } from '../../../../lib/page/notice/notice.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

/*
 * Pages of our own in the shapes of many sites, on a host that no adapter knows, told by their look alone. The first
 * line of each says what it must be read as; a page under `others` speaks of jobs and is no advert.
 */

interface Expected extends Partial<JobFields> {
  /** How the text begins and ends, and what must not be in it. */
  readonly first?: string
  readonly last?: string
  readonly not?: readonly string[]
}

// No adapter helps: whatever a page is called, its shape must tell.
vi.mock('../../../../lib/page/sites/find-site.ts', () => ({ siteOf: () => undefined }))

const PLACE = 'https://www.example.org/page'

const shapes = Object.entries(
  import.meta.glob<string>('../../../fixtures/shapes/*/*.html', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([path, html]) => {
  const [, json = '{}', page = ''] = /^<!--\s*(\{.*\})\s*-->\s*<!doctype html>\s*([\s\S]*)$/i.exec(html) ?? []
  const expected: Expected = JSON.parse(json)
  return { name: path.split('/').slice(-2).join('/'), expected, page }
})

const show = (page: string): Document => {
  document.documentElement.innerHTML = page.replace(/^<html[^>]*>|<\/html>\s*$/gi, '')
  return document
}

describe.each(shapes.filter(({ name }) => name.startsWith('others/')))('$name', ({ page }) => {
  it('is left alone', () => {
    expect(notice(show(page), PLACE).kind).toBe('none')
  })
})

describe.each(shapes.filter(({ name }) => name.startsWith('adverts/')))('$name', ({ page, expected }) => {
  const { first = '', last = '', not = [], ...fields } = expected

  it('is found, with its text and its facts', () => {
    const noticed = notice(show(page), PLACE)
    if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
    expect(hasAdvert(document, new URL(PLACE))).toBe(true)
    const root = locate(document, noticed)
    if (root === undefined) throw new Error('found no text')
    expect(titleOf(document, noticed, root)?.textContent).toContain(fields.title)
    const { blocks } = read({ root, leave: boilerplateIn(root) })
    const text = blocks.map((block) => block.text).join('\n')
    expect(text).toContain(first)
    expect(text).toContain(last)
    for (const other of not) expect(text).not.toContain(other)
    expect(fieldsOf(document, noticed, root)).toMatchObject(fields)
  })
})
