import { expect, test } from 'vitest'
import { control, nameOf } from '../names.ts'
import { done, guru, guruAgain, young } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open, settle } from './open.tsx'

const quotes = (root: ParentNode) =>
  [...root.querySelectorAll('.quote')].map(({ textContent }) => textContent)
const span = ({ block, start, end }: typeof guru) => ({ block, start, end })

test('keeping once needs no reason: the page hides every place, and the popup with it', async () => {
  const client = fakeClient(done([guru, guruAgain, young]))
  const { root, press, said } = await open(client)
  await press('Keep it: guru')
  await press('Keep')
  expect(client.calls).toEqual([
    { did: 'hide', span: span(guru) },
    { did: 'hide', span: span(guruAgain) },
  ])
  expect(quotes(root)).toEqual(['young'])
  expect(said()).toBe('Kept this time.')
  await settle(() => client.tell(done([guru, guruAgain, young])))
  expect(quotes(root)).toEqual(['young'])
})

test('cancelling gives the focus back to what opened the form', async () => {
  const { press } = await open(fakeClient(done([young])))
  await press('Keep it: young')
  await press('Cancel')
  expect(nameOf(document.activeElement ?? document.body)).toBe('Keep it: young')
})

test('filters by severity and by kind, says how many are left, and shows all again', async () => {
  const client = fakeClient(done())
  const { root, press, said } = await open(client)
  await press('3 exclusionary')
  expect(quotes(root)).toEqual(['young', 'guru'])
  expect(said()).toBe('Showing 2 of 4.')
  const kinds = control(root, 'Show findings about')
  if (!(kinds instanceof HTMLSelectElement)) throw new Error('no choice of kinds')
  expect([...kinds.options].map(({ text }) => text)).toContain('Culture (2)')
  kinds.value = 'race'
  await settle(() => kinds.dispatchEvent(new Event('change', { bubbles: true })))
  expect(quotes(root)).toEqual([])
  await press('Show all')
  expect(quotes(root)).toHaveLength(4)
})

test('says who may be put off, most likely first, in words beside the bars', async () => {
  const state = done()
  const affects = { ...state.assessment.affects, age: 0.6, race: 0.9, masculine: 0.1 }
  const { root } = await open(fakeClient({ ...state, assessment: { ...state.assessment, affects } }))
  expect([...root.querySelectorAll('.bar')].map(({ textContent }) => textContent)).toEqual([
    'People of other originsstrong sign',
    'Younger or older peopleclear sign',
    'Womenslight sign',
  ])
})

test('a report of a wrong finding holds what is shown, the sentence only when asked', async () => {
  const client = fakeClient(done([young]))
  const { root, press, said } = await open(client)
  await press('Why?: young')
  await press('Report as wrong: young')
  expect(root.querySelector('.wrong .wording')?.textContent).not.toContain('crew')
  await press('Include the sentence')
  const shown = root.querySelector('.wrong .wording')?.textContent ?? ''
  expect(shown).toContain('Our young crew wants a chef.')
  await press('Copy this report')
  expect(client.calls).toEqual([{ did: 'copy', text: shown }])
  expect(shown).toContain('Rule: age/young')
  expect(shown).toContain('Rules version: r1')
  expect(said()).toContain('Report copied')
})

test('of several adverts on a page one is chosen', async () => {
  const adverts = [
    { frame: 0, title: 'Kitchen manager', subject: 'advert', chosen: true },
    { frame: 4, title: '', subject: 'draft', chosen: false },
  ] as const
  const client = fakeClient(done(), { adverts })
  const { root } = await open(client)
  const choice = control(root, '2 adverts on this page1. Kitchen manager2. Draft advert')
  if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice of adverts')
  choice.value = '4'
  await settle(() => choice.dispatchEvent(new Event('change', { bubbles: true })))
  expect(client.calls).toEqual([{ did: 'choose', frame: 4 }])
})

test('the menu opens, closes with Escape, and leads to the side panel', async () => {
  const client = fakeClient(done())
  const { root, press } = await open(client)
  await press('More')
  expect(control(root, 'More').getAttribute('aria-expanded')).toBe('true')
  await settle(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
  expect(control(root, 'More').getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(control(root, 'More'))
  await press('More')
  await press('Open in the side panel')
  expect(client.calls).toEqual([{ did: 'panel' }])
})

test('the result is saved as a file', async () => {
  const client = fakeClient(done())
  const { press, said } = await open(client)
  await press('Export')
  await press('Markdown file')
  expect(client.calls).toEqual([
    {
      did: 'save',
      name: 'evenhand-kitchen-manager.md',
      type: 'text/markdown',
      text: expect.stringContaining('# Evenhand report: Kitchen manager'),
    },
  ])
  expect(said()).toBe('Saved as evenhand-kitchen-manager.md.')
})

test('the menu leads to what Evenhand may read, and to its options', async () => {
  const client = fakeClient(done())
  const { press } = await open(client)
  await press('More')
  await press('What Evenhand may read')
  await press('More')
  await press('Options')
  expect(client.calls).toEqual([
    { did: 'page', page: 'reading' },
    { did: 'page', page: 'options' },
  ])
})
