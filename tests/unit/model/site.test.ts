import { describe, expect, it } from 'vitest'
import { offeredPattern } from '../../../lib/model/offered-site.ts'
import {
  offAt,
  originOf,
  pageOf,
  patternFits,
  patternOf,
  samePage,
  switched,
} from '../../../lib/model/site.ts'

const NONE = { sites: [], pages: [] }
const ADVERT = 'https://careers.example.org/jobs?id=7#apply'

describe('the page that is switched off', () => {
  it.each([
    ['keeps the query, which often names the advert', ADVERT, 'https://careers.example.org/jobs?id=7'],
    ['keeps a hash that is the address', 'https://a.example/#/jobs/7', 'https://a.example/#/jobs/7'],
    ['is none for what is no web page', 'chrome://settings/', undefined],
    ['is none for what is no address', 'hello', undefined],
  ])('%s', (_, url, page) => expect(pageOf(url)).toBe(page))

  it('is the same page whatever its hash; an unknown one counts as the same', () => {
    expect(samePage(ADVERT, 'https://careers.example.org/jobs?id=7')).toBe(true)
    expect(samePage(ADVERT, 'https://careers.example.org/jobs?id=8')).toBe(false)
    expect(samePage('chrome://settings/', 'chrome://version/')).toBe(false)
    expect(samePage('', ADVERT)).toBe(true)
  })
})

describe('switching off', () => {
  it('a page leaves the rest of the site on', () => {
    const off = switched(NONE, ADVERT, 'page', true)
    expect(offAt(off, ADVERT)).toBe('page')
    expect(offAt(off, 'https://careers.example.org/jobs?id=8')).toBeUndefined()
    expect(switched(off, ADVERT, 'page', false)).toEqual(NONE)
  })

  it('a site is off on all its pages and on no other site', () => {
    const off = switched(NONE, ADVERT, 'site', true)
    expect(offAt(off, 'https://careers.example.org/')).toBe('site')
    expect(offAt(off, 'https://www.example.org/')).toBeUndefined()
    expect(offAt(off, 'http://careers.example.org/')).toBeUndefined()
  })

  it('a site switched on again takes its pages with it, and no others', () => {
    const other = 'https://b.example/1'
    const off = switched(
      switched(switched(NONE, ADVERT, 'page', true), other, 'page', true),
      ADVERT,
      'site',
      true,
    )
    expect(switched(off, ADVERT, 'site', false)).toEqual({ sites: [], pages: [other] })
  })

  it('twice is once, and what is no web page changes nothing', () => {
    const off = switched(NONE, ADVERT, 'site', true)
    expect(switched(off, ADVERT, 'site', true)).toEqual(off)
    expect(switched(off, 'about:blank', 'site', true)).toEqual(off)
    expect(originOf('file:///home/a.html')).toBeUndefined()
  })
})

describe('match patterns', () => {
  it('name one site with all its ports', () => {
    expect(patternOf('https://careers.example.org:8443/jobs?x')).toBe('https://careers.example.org/*')
    expect(patternOf('about:blank')).toBeUndefined()
  })

  it.each([
    ['https://*.example.org/*', 'https://example.org/', true],
    ['https://*.example.org/*', 'https://a.b.example.org/x', true],
    ['https://*.example.org/*', 'https://badexample.org/', false],
    ['https://*.example.org/*', 'http://a.example.org/', false],
    ['*://a.example/*', 'http://a.example/', true],
    ['https://*/*', 'https://a.example/', true],
    ['https://*/*', 'http://a.example/', false],
    ['<all_urls>', 'https://a.example/', false],
  ])('%s covers %s: %s', (pattern, url, covers) => expect(patternFits(pattern, url)).toBe(covers))
})

describe('a site that an organisation offers', () => {
  it.each([
    ['careers.example.org', 'https://careers.example.org/*'],
    [' https://Careers.Example.org/ ', 'https://careers.example.org/*'],
    ['https://careers.example.org/*', 'https://careers.example.org/*'],
    ['*.example.org', 'https://*.example.org/*'],
  ])('%s is understood', (entry, pattern) => expect(offeredPattern(entry)).toBe(pattern))

  it.each([
    '',
    '*',
    '*.org',
    'https://*/*',
    '<all_urls>',
    'http://careers.example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'careers.example.org/jobs',
    'careers.example.org:8443',
    'me@careers.example.org',
    'a b.example.org',
    'localhost',
    `${'a'.repeat(64)}.example.org`,
    `${'a.'.repeat(130)}org`,
    '-a.example.org',
    'a..example.org',
  ])('“%s” is not', (entry) => expect(offeredPattern(entry)).toBeUndefined())
})
