import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LONGEST_NAME, NO_ORGANISATION, type Organisation } from '../../../lib/model/organisation.ts'
import { organisationItem } from '../../../lib/storage/organisation.ts'
import organisationV1 from '../../fixtures/storage/organisation-v1.json' with { type: 'json' }

const finch: Organisation = organisationV1.organisation
const stored = async () => await fakeBrowser.storage.local.get(null)

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

it('is empty before anything is stored', async () => {
  expect(await organisationItem.read()).toEqual({ state: 'ok', value: NO_ORGANISATION })
})

it('reads what version 1 stored', async () => {
  await fakeBrowser.storage.local.set(organisationV1)
  expect(await organisationItem.read()).toEqual({ state: 'ok', value: finch })
})

it('stores what was given, as text, with its version', async () => {
  const value = { ...finch, name: '<img src=x onerror=alert(1)>' }
  expect(await organisationItem.save(value)).toBe('saved')
  expect(await stored()).toEqual({ organisation: value, organisation$: { v: 1 } })
  expect((await organisationItem.read()).value).toEqual(value)
})

it.each([
  ['a string', 'Finch'],
  ['a missing part', { name: 'Finch' }],
  ['a wrong type', { ...organisationV1.organisation, name: 7 }],
])('says that %s can’t be understood, and sets it aside before it is replaced', async (_, broken) => {
  await fakeBrowser.storage.local.set({ organisation: broken, organisation$: { v: 1 } })
  expect(await organisationItem.read()).toEqual({ state: 'corrupt', value: NO_ORGANISATION })
  expect(await stored()).toMatchObject({ organisation: broken })
  expect(await organisationItem.save(finch)).toBe('saved')
  expect(await stored()).toEqual({ ...organisationV1, 'organisation-unread': [broken] })
})

it('leaves alone what a later version stored', async () => {
  const later = { organisation: { people: [] }, organisation$: { v: 2 } }
  await fakeBrowser.storage.local.set(later)
  expect(await organisationItem.read()).toEqual({ state: 'later', value: NO_ORGANISATION })
  expect(await organisationItem.save(finch)).toBe('later')
  expect(await stored()).toEqual(later)
})

it('says that storage is full, or that it could not be written; the old value stands', async () => {
  await organisationItem.save(finch)
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
  expect(await organisationItem.save({ ...finch, name: 'New' })).toBe('full')
  set.mockRejectedValueOnce(new Error('disk gone'))
  expect(await organisationItem.save({ ...finch, name: 'New' })).toBe('failed')
  expect((await organisationItem.read()).value.name).toBe('Finch & Daughters')
})

it('stores nothing that is too long', async () => {
  expect(await organisationItem.save({ ...finch, name: 'x'.repeat(LONGEST_NAME + 1) })).toBe('too-long')
  expect(await stored()).toEqual({})
})

it('tells a watcher, until it stops', async () => {
  const stop = new AbortController()
  const seen = vi.fn()
  organisationItem.watch(seen, stop.signal)
  await organisationItem.save(finch)
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ state: 'ok', value: finch }))
  seen.mockClear()
  stop.abort()
  await organisationItem.save(NO_ORGANISATION)
  expect((await organisationItem.read()).value).toEqual(NO_ORGANISATION)
  expect(seen).not.toHaveBeenCalled()
})
