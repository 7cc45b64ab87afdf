import { describe, expect, it } from 'vitest'
import { SITES, siteAt } from '../../../../lib/page/sites/find-site.ts'

const files = Object.keys(import.meta.glob('../../../../lib/page/sites/*.ts'))
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .filter((name) => !['site', 'find-site', 'first-of'].includes(name))

it('every file of the folder is a site, named by its id', () => {
  expect(SITES.map((site) => site.id).sort()).toEqual(files.sort())
})

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it('says which addresses are its adverts and which are not', () => {
    expect(site.urls.length, 'add an address to `urls`').toBeGreaterThan(0)
    expect(site.notUrls.length, 'add an address to `notUrls`').toBeGreaterThan(0)
  })

  it.each(site.urls)('takes %s, and no other site does', (url) => {
    expect(siteAt(new URL(url))).toBe(site)
    const others = SITES.filter((other) => other !== site)
    expect(
      others.filter((other) => other.isAdvert(new URL(url)) && other.hosts.includes(new URL(url).hostname)),
    ).toEqual([])
  })

  it.each(site.notUrls)('leaves %s', (url) => {
    expect(siteAt(new URL(url))).toBeUndefined()
  })

  it('leaves other hosts alone', () => {
    const [url = ''] = site.urls
    expect(siteAt(new URL(url.replace(new URL(url).host, 'example.org')))).toBeUndefined()
  })
})
