import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PageState } from '../../lib/model/page-state.ts'
import { forgetPage, keeps, pageStates, setPageState, settings, watchPageStates } from '../../lib/storage.ts'
import keepsV1 from '../fixtures/storage/keeps-v1.json' with { type: 'json' }
import settingsV1 from '../fixtures/storage/settings-v1.json' with { type: 'json' }

const empty = (url: string): PageState => ({ status: 'nothing', url, reason: 'no-advert' })

beforeEach(() => {
  fakeBrowser.reset()
  // The fake has no getKeys yet; the browsers that we support do.
  Object.assign(fakeBrowser.storage.session, {
    getKeys: async () => Object.keys(await fakeBrowser.storage.session.get(null)),
  })
})

describe('stored items', () => {
  it('start with marks on and nothing kept', async () => {
    expect(await settings.getValue()).toEqual({ marks: true, marksOffSites: [] })
    expect(await keeps.getValue()).toEqual([])
  })

  it('read what version 1 stored', async () => {
    await fakeBrowser.storage.local.set({ ...settingsV1, ...keepsV1 })
    expect(await settings.getValue()).toEqual(settingsV1.settings)
    expect(await keeps.getValue()).toEqual(keepsV1.keeps)
  })
})

describe('page states', () => {
  it('are told apart by tab and frame', async () => {
    await setPageState(1, 0, empty('https://a.example/'))
    await setPageState(1, 7, empty('https://b.example/'))
    await setPageState(11, 0, empty('https://c.example/'))
    expect((await pageStates(1)).map(({ frameId, state }) => [frameId, state.url])).toEqual([
      [0, 'https://a.example/'],
      [7, 'https://b.example/'],
    ])
  })

  it('end for all frames when the top frame goes, for one when that one goes', async () => {
    for (const frameId of [0, 3, 4]) await setPageState(1, frameId, empty('https://a.example/'))
    await forgetPage(1, 3)
    expect((await pageStates(1)).map(({ frameId }) => frameId)).toEqual([0, 4])
    await forgetPage(1, 0)
    expect(await pageStates(1)).toEqual([])
  })

  it('of closed tabs are forgotten when many have gathered', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/' })
    const open = tab.id ?? 0
    for (let other = 1000; other < 1041; other++) await setPageState(other, 0, empty('https://b.example/'))
    await setPageState(open, 0, empty('https://a.example/'))
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`page:${open}:0`])
  })

  it('ignore what another version wrote', async () => {
    await fakeBrowser.storage.session.set({ 'page:1:0': { version: 99, state: 'unknown' } })
    expect(await pageStates(1)).toEqual([])
  })

  it('are told to a watcher of that tab only, until it stops', async () => {
    const seen = vi.fn()
    const stop = watchPageStates(1, seen)
    await setPageState(2, 0, empty('https://b.example/'))
    await setPageState(1, 0, empty('https://a.example/'))
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1))
    stop()
    await setPageState(1, 0, empty('https://c.example/'))
    expect(seen).toHaveBeenCalledTimes(1)
  })
})
