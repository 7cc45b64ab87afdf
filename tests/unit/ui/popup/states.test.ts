import { describe, expect, test } from 'vitest'
import type { FailureCode, NothingReason, PageState } from '../../../../lib/model/page-state.ts'
import { stateWords } from '../../../../lib/ui/words/states.ts'
import { controls, nameOf } from '../names.ts'
import { ADVERT_URL, checking, done, everything } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open, settle } from './open.tsx'

const REASONS: readonly NothingReason[] = [
  'no-advert',
  'several',
  'too-long',
  'empty',
  'other-language',
  'removed',
  'log-in',
  'bot-wall',
  'frame',
  'pdf',
  'browser-page',
  'store',
  'source',
  'reader',
  'file',
  'policy',
  'site-access',
  'off-site',
  'off-page',
]
const CODES: readonly FailureCode[] = [
  'background-gone',
  'bad-request',
  'engine-failed',
  'no-permission',
  'no-page',
  'off',
]

const STATES: readonly (readonly [string, PageState | undefined])[] = [
  ['unread', undefined],
  ['checking', checking],
  ...REASONS.map((reason) => [reason, { status: 'nothing', url: ADVERT_URL, reason }] as const),
  ...CODES.map((code) => [code, { status: 'failed', url: ADVERT_URL, code }] as const),
  ['done', done()],
  ['nothing to change', done([])],
  ['draft', done(everything, { subject: 'draft', title: '' })],
  ['stale', done(everything, { stale: true })],
]

describe.each(STATES)('%s', (_, state) => {
  test('has one first heading, no skipped level and a name for every control', async () => {
    const { root } = await open(fakeClient(state))
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(controls(root).filter((control) => nameOf(control) === '')).toEqual([])
    expect(root.querySelector('main')).not.toBeNull()
  })

  test('gives no two buttons the same name', async () => {
    const { root } = await open(fakeClient(state))
    const names = [...root.querySelectorAll('button')].map(nameOf)
    expect(names).toEqual([...new Set(names)])
  })
})

test('a page nobody has read can be checked', async () => {
  const client = fakeClient(undefined)
  const { press, text } = await open(client)
  expect(text()).toContain(stateWords.unread.title)
  await press('Check this page')
  expect(client.calls).toEqual([{ did: 'check' }])
})

test('a check that finds the same says so, until there is something new', async () => {
  const client = fakeClient({ status: 'nothing', url: ADVERT_URL, reason: 'no-advert' })
  const { press, said } = await open(client)
  await press('Check this page')
  expect(said()).toBe(stateWords.checkedSame)
  await settle(() => client.tell(done()))
  expect(said()).toBe('')
})

test('several adverts are counted, and nothing is offered that does not work', async () => {
  const { text, root } = await open(
    fakeClient({ status: 'nothing', url: ADVERT_URL, reason: 'several', count: 12 }),
  )
  expect(text()).toContain('12 job adverts on this page')
  expect([...root.querySelectorAll('.empty button')].map(nameOf)).toEqual(['Check this text'])
})

test.each(CODES)('the failure %s says what is the case and what to do', async (code) => {
  const { text, root } = await open(fakeClient({ status: 'failed', url: ADVERT_URL, code }))
  expect(text()).toContain(stateWords.failed[code].title)
  expect(text()).toContain(stateWords.failed[code].text)
  const checks = [...root.querySelectorAll('button')].filter((button) => nameOf(button) === 'Check again')
  expect(checks).toHaveLength(code === 'no-permission' || code === 'off' ? 0 : 1)
})

test('a state that cannot be read is said, not left blank', async () => {
  const client = { ...fakeClient(undefined), state: () => Promise.reject(new Error('gone')) }
  const { text } = await open(client)
  expect(text()).toContain(stateWords.failed['background-gone'].title)
})

test('a stale result stays, and offers a new check', async () => {
  const client = fakeClient(done(everything, { stale: true }))
  const { text, press } = await open(client)
  expect(text()).toContain(stateWords.stale)
  expect(text()).toContain('5 things to change')
  await press('Check again')
  expect(client.calls).toContainEqual({ did: 'check' })
})

test('parts in another language are said', async () => {
  const state = done()
  const facts = { ...state.assessment.facts, otherLanguageBlocks: 1 }
  const { text } = await open(fakeClient({ ...state, assessment: { ...state.assessment, facts } }))
  expect(text()).toContain('1 part is not in English and was left unchecked.')
})

test('a text that was only partly checked is said to be', async () => {
  const state = done()
  const facts = { ...state.assessment.facts, cut: true as const }
  const { text } = await open(fakeClient({ ...state, assessment: { ...state.assessment, facts } }))
  expect(text()).toContain(stateWords.cut)
})

test('feminine-coded words alone are nothing to change', async () => {
  const { text } = await open(fakeClient(done(everything.filter(({ severity }) => severity === 'balance'))))
  expect(text()).toContain(stateWords.allGood.title)
})

test('follows later states, and stops when the popup closes', async () => {
  const client = fakeClient(checking)
  const { text, life } = await open(client)
  expect(text()).toContain('Checking your draft')
  await settle(() => client.tell(done()))
  expect(text()).toContain('5 things to change')
  life.abort()
  expect(client.listeners.size).toBe(0)
})

test('keeps the last result while the same page is checked again', async () => {
  const client = fakeClient(done())
  const { text } = await open(client)
  await settle(() => client.tell({ status: 'checking', subject: 'advert', url: ADVERT_URL, title: '' }))
  expect(text()).toContain('5 things to change')
  client.tell({
    status: 'checking',
    subject: 'advert',
    url: 'https://jobs.example.org/other',
    title: 'Other',
  })
  await expect.poll(text, { timeout: 25_000 }).toContain('Checking the advert')
})
