import { describe, expect, it } from 'vitest'
import { fitsAddress } from '../../../../lib/page/sites/addresses.ts'
import { SITES, siteAt } from '../../../../lib/page/sites/find-site.ts'

const TOOLS = ['site', 'addresses', 'find-site', 'first-of', 'site-root']
const files = Object.keys(import.meta.glob('../../../../lib/page/sites/*.ts'))
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .filter((name) => !TOOLS.includes(name))
const fixtures = Object.keys(import.meta.glob('../../../fixtures/sites/*.html')).map((path) =>
  path.replace(/^.*\/|\.html$/g, ''),
)

it('every file of the folder is a site, named by its id', () => {
  expect(SITES.map((site) => site.id).sort()).toEqual(files.sort())
})

it('knows forty sites and more', () => {
  expect(SITES.length).toBeGreaterThanOrEqual(40)
})

it('every site has a page of its own making: add tests/fixtures/sites/<id>.html', () => {
  expect(fixtures.sort()).toEqual(files.sort())
})

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it('says which addresses are its adverts and which are not, and what of it is in doubt', () => {
    expect(site.urls.length, 'add an address to `urls`').toBeGreaterThan(0)
    expect(site.notUrls.length, 'add an address to `notUrls`').toBeGreaterThan(0)
    if (!site.verified) expect(site.doubt, 'say in `doubt` what nobody has seen').toBeTruthy()
  })

  it.each(site.urls)('takes %s, and no other site does', (url) => {
    expect(siteAt(new URL(url))?.id).toBe(site.id)
    const others = SITES.filter((other) => other !== site && fitsAddress(other.address, new URL(url)))
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it.each(site.notUrls)('leaves %s', (url) => {
    expect(siteAt(new URL(url))?.id).toBeUndefined()
  })

  it('leaves other hosts alone', () => {
    const [url = ''] = site.urls
    expect(siteAt(new URL(url.replace(new URL(url).host, 'example.org')))).toBeUndefined()
  })
})
