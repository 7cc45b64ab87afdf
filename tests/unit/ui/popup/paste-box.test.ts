import { expect, test } from 'vitest'
import { LONGEST_ADVERT } from '../../../../lib/model/advert.ts'
import { stateWords } from '../../../../lib/ui/words/states.ts'
import { nameOf } from '../names.ts'
import { ADVERT_URL, done, native } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open, settle } from './open.tsx'

const nothing = { status: 'nothing', url: ADVERT_URL, reason: 'pdf' } as const

async function paste(opened: Awaited<ReturnType<typeof open>>, text: string): Promise<void> {
  const field = opened.root.querySelector('textarea')
  if (field === null) throw new Error('no field')
  field.value = text
  await settle(() => field.dispatchEvent(new Event('input', { bubbles: true })))
  await opened.press(stateWords.paste.check)
}

test('a pasted text is checked in place of the page, and left again', async () => {
  const client = fakeClient(nothing, { checked: done([native]) })
  const opened = await open(client)
  await paste(opened, 'Our young crew wants a chef.')
  expect(client.calls).toEqual([{ did: 'check-text', text: 'Our young crew wants a chef.' }])
  expect(opened.text()).toContain('1 thing to change')
  expect(opened.text()).toContain(stateWords.chosen.text(412))
  await opened.press(stateWords.paste.back)
  expect(opened.text()).toContain(stateWords.nothing('pdf', {}).title)
})

test('what stands on no page can’t be shown there', async () => {
  const opened = await open(fakeClient(nothing, { checked: done([native]) }))
  await paste(opened, 'Some advert.')
  const names = [...opened.root.querySelectorAll('button')].map(nameOf)
  expect(names.filter((name) => /show on page|^marks/i.test(name))).toEqual([])
})

test('the page’s own news waits behind a pasted text', async () => {
  const client = fakeClient(nothing, { checked: done([native]) })
  const opened = await open(client)
  await paste(opened, 'Some advert.')
  await settle(() => client.tell(done()))
  expect(opened.text()).toContain('1 thing to change')
  await opened.press(stateWords.paste.back)
  expect(opened.text()).toContain('5 things to change')
})

test.each([
  ['nothing', '  \n ', stateWords.paste.needed],
  ['far too much', 'a'.repeat(LONGEST_ADVERT + 1), stateWords.paste.tooLong],
])('%s is not checked, and says why', async (_, text, sentence) => {
  const client = fakeClient(nothing, { checked: done() })
  const opened = await open(client)
  await paste(opened, text)
  expect(client.calls).toEqual([])
  expect(opened.root.querySelector('[role="alert"]')?.textContent).toBe(sentence)
})

test('a check that fails leaves the text where it is', async () => {
  const opened = await open(fakeClient(nothing))
  await paste(opened, 'Some advert.')
  expect(opened.root.querySelector('[role="alert"]')?.textContent).toBe(stateWords.paste.failed)
  expect(opened.root.querySelector('textarea')?.value).toBe('Some advert.')
})

test('a selection says how much of the page it is, and does not count what the rest lacks', async () => {
  const { text, press } = await open(fakeClient(done([native], { subject: 'selection' })))
  expect(text()).toContain(stateWords.chosen.selection(412))
  expect(text()).not.toContain('Copy wording')
  await press(stateWords.checkPage)
})

test('the part that could not be read is named and opened', async () => {
  const frame = 'https://jobs.partner.example/embed?for=me'
  const client = fakeClient({ status: 'nothing', url: ADVERT_URL, reason: 'frame', frame })
  const { text, press } = await open(client)
  expect(text()).toContain('jobs.partner.example')
  await press(stateWords.openFrame)
  expect(client.calls).toEqual([{ did: 'open-part', address: frame }])
})
