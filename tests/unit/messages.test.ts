import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Answer, type Handlers, handle, MessageFailed } from '../../lib/messages.ts'

type From = Parameters<Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0]>[1]

const EXTENSION = 'chrome-extension://evenhand/'
const fromPage = { id: 'evenhand', tab: { id: 5 }, frameId: 2, url: 'https://jobs.example/1' } as From
const fromPopup = { id: 'evenhand', url: `${EXTENSION}popup.html` } as From
const fromElsewhere = { ...fromPage, id: 'another-extension' } as From

let listener: (message: unknown, from: From, respond: (answer: Answer<unknown>) => void) => boolean

const handlers = (): Handlers<'bg'> => ({
  'page>bg:wake': vi.fn(() => null),
  'page>bg:check': () => {
    throw new Error('engine')
  },
  'page>bg:nothing': () => {
    throw new MessageFailed('no-page')
  },
  'page>bg:wanted': async () => ({ marks: false, badge: true }),
  'page>bg:hide-badge': () => null,
  'page>bg:open-panel': () => null,
  'page>bg:gone': () => null,
  'page>bg:keep': () => null,
  'ui>bg:keep': () => null,
  'ui>bg:check-page': () => null,
  'ui>bg:why': () => null,
  'ui>bg:check-text': () => {
    throw new Error('engine')
  },
})

const send = (message: unknown, from: From): Promise<Answer<unknown> | 'not ours'> =>
  new Promise((resolve) => {
    if (!listener(message, from, resolve)) resolve('not ours')
  })

let own: Handlers<'bg'>

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.runtime, {
    id: 'evenhand',
    getURL: (path: string) => EXTENSION + path.replace(/^\//, ''),
  })
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener
  })
  own = handlers()
  handle('bg', own)
})

describe('handle', () => {
  it('answers a page with what the handler gives, and tells it the sender', async () => {
    expect(await send({ key: 'page>bg:wanted', request: null }, fromPage)).toEqual({
      ok: true,
      value: { marks: false, badge: true },
    })
    await send({ key: 'page>bg:wake', request: { reason: 'advert' } }, fromPage)
    expect(own['page>bg:wake']).toHaveBeenCalledWith(
      { reason: 'advert' },
      { tabId: 5, frameId: 2, url: 'https://jobs.example/1' },
    )
  })

  it.each([
    ['another extension', { key: 'page>bg:wanted', request: null }, fromElsewhere],
    ['a page that plays the popup', { key: 'ui>bg:check-page', request: { tabId: 1 } }, fromPage],
    ['the popup that plays a page', { key: 'page>bg:wanted', request: null }, fromPopup],
    ['a wrong payload', { key: 'page>bg:wake', request: { reason: 'because' } }, fromPage],
    ['a missing payload', { key: 'page>bg:check', request: null }, fromPage],
  ])('refuses %s', async (_, message, from) => {
    expect(await send(message, from)).toEqual({ ok: false, code: 'bad-request' })
  })

  it.each([
    ['no message of ours', 'hello'],
    ['an unknown key', { key: 'page>bg:destroy', request: null }],
    ['a key from the prototype', { key: 'constructor', request: null }],
    ['a message to the page', { key: 'ui>page:alive', request: null }],
  ])('leaves %s to others', async (_, message) => {
    expect(await send(message, fromPage)).toBe('not ours')
  })

  it('answers failures with their code, and never with a stack', async () => {
    const document = { source: 'text', fields: {}, blocks: [] }
    expect(await send({ key: 'page>bg:check', request: { subject: 'advert', document } }, fromPage)).toEqual({
      ok: false,
      code: 'engine-failed',
    })
    expect(await send({ key: 'page>bg:nothing', request: { reason: 'empty' } }, fromPage)).toEqual({
      ok: false,
      code: 'no-page',
    })
  })

  it('drops what a payload carries beyond its shape', async () => {
    await send({ key: 'page>bg:wake', request: { reason: 'editor', extra: 'x' } }, fromPage)
    expect(own['page>bg:wake']).toHaveBeenCalledWith({ reason: 'editor' }, expect.anything())
  })
})
