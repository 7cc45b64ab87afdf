import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileFor } from '../../../tools/serve.ts'

const top = mkdtempSync(join(tmpdir(), 'evenhand-serve-'))
const site = join(top, 'site')
mkdirSync(join(site, 'inner'), { recursive: true })
mkdirSync(join(top, 'site-next-door'))
writeFileSync(join(site, 'index.html'), 'home')
writeFileSync(join(site, 'inner/a b.html'), 'inner')
writeFileSync(join(top, 'secret.txt'), 'secret')
writeFileSync(join(top, 'site-next-door/x.html'), 'other')
symlinkSync(join(top, 'secret.txt'), join(site, 'link.txt'))

afterAll(() => rmSync(top, { recursive: true }))

describe('the local server', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html?visit=2', 'index.html'],
    ['/inner/a%20b.html', 'inner/a b.html'],
  ])('serves %s', async (address, file) =>
    expect(await fileFor({ '/': site }, address)).toBe(join(site, file)),
  )

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/inner/%2e%2e/%2e%2e/secret.txt',
    '/..%2fsite-next-door/x.html',
    '/link.txt',
    '/inner',
    '/%00',
    '/%E0%A4%A',
  ])('never leaves its folder: %s', async (address) =>
    expect(await fileFor({ '/': site }, address)).toBeUndefined(),
  )

  it('keeps each folder to its own prefix', async () => {
    expect(await fileFor({ '/demo/': site }, '/demo/')).toBe(join(site, 'index.html'))
    expect(await fileFor({ '/demo/': site }, '/index.html')).toBeUndefined()
  })
})
