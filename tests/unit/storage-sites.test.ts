import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPolicy } from '../../lib/storage/policy.ts'
import { changeSwitchedOff, switchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import sitesV1 from '../fixtures/storage/sites-v1.json' with { type: 'json' }

beforeEach(() => fakeBrowser.reset())

describe('where Evenhand is off', () => {
  it('starts as nowhere, and reads what version 1 stored', async () => {
    expect(await switchedOff()).toEqual({ sites: [], pages: [] })
    await fakeBrowser.storage.local.set(sitesV1)
    expect(await switchedOff()).toEqual(sitesV1.sites)
  })

  it.each([
    ['a text', 'off'],
    ['lists of other things', { sites: [1, null, 'javascript:alert(1)', 'https://a.example/x'], pages: {} }],
    ['nothing known', {}],
  ])('passes over %s', async (_, stored) => {
    await fakeBrowser.storage.local.set({ sites: stored })
    expect(await switchedOff()).toEqual({ sites: [], pages: [] })
  })

  it('loses neither of two changes at once', async () => {
    await Promise.all(
      ['https://a.example', 'https://b.example'].map((site) =>
        changeSwitchedOff((now) => ({ ...now, sites: [...now.sites, site] })),
      ),
    )
    expect((await switchedOff()).sites).toEqual(['https://a.example', 'https://b.example'])
  })

  it('goes on after a change that could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    const full = changeSwitchedOff((now) => ({ ...now, sites: ['https://a.example'] }))
    await expect(full).rejects.toThrow('full')
    await changeSwitchedOff((now) => ({ ...now, sites: ['https://b.example'] }))
    expect((await switchedOff()).sites).toEqual(['https://b.example'])
  })

  it('tells what it was and what it is', async () => {
    const seen = vi.fn()
    const stop = watchSwitchedOff(seen)
    await changeSwitchedOff((now) => ({ ...now, sites: ['https://a.example'] }))
    const now = { sites: ['https://a.example'], pages: [] }
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(now, { sites: [], pages: [] }))
    stop()
  })
})

describe('the browser policy', () => {
  const managed = (values: unknown) =>
    Object.assign(fakeBrowser.storage, { managed: { get: async () => values } })

  it('offers the sites that it names rightly, each once', async () => {
    managed({
      offeredSites: ['careers.example.org', 7, 'https://careers.example.org/', '*', '*.example.net'],
    })
    expect(await readPolicy()).toEqual({
      offeredSites: ['https://careers.example.org/*', 'https://*.example.net/*'],
      organisation: {},
    })
  })

  it('fixes what it gives of the profile, and passes over what is no name', async () => {
    managed({ organisation: { name: ' Northgate ', representative: 7, role: '', statements: {} } })
    expect((await readPolicy()).organisation).toEqual({ name: 'Northgate' })
    managed({ organisation: { representative: 'Ada Obi', role: 'Chair', name: 'x'.repeat(201) } })
    expect((await readPolicy()).organisation).toEqual({ representative: 'Ada Obi', role: 'Chair' })
    managed({ offeredSites: ['a.example'], organisation: 'Northgate' })
    expect(await readPolicy()).toEqual({ offeredSites: ['https://a.example/*'], organisation: {} })
  })

  it.each([
    ['nothing', {}],
    ['no list', { offeredSites: 'careers.example.org' }],
    ['no object', null],
  ])('with %s in it offers nothing', async (_, values) => {
    managed(values)
    expect(await readPolicy()).toEqual({ offeredSites: [], organisation: {} })
  })

  it('that is not there offers nothing', async () => {
    Object.assign(fakeBrowser.storage, { managed: { get: () => Promise.reject(new Error('no manifest')) } })
    expect(await readPolicy()).toEqual({ offeredSites: [], organisation: {} })
  })
})
