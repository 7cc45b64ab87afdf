import { expect, test } from 'vitest'
import { control, nameOf } from '../names.ts'
import { done, driven, everything, guru, guruAgain, native, young } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open, settle } from './open.tsx'

const draft = () => done(everything, { subject: 'draft' })
const quotes = (root: ParentNode) =>
  [...root.querySelectorAll('.quote')].map(({ textContent }) => textContent)
const span = ({ block, start, end }: typeof native) => ({ block, start, end })

test('lists by severity, then strength, then place; the same words once', async () => {
  const { root, text } = await open(fakeClient(done()))
  expect(quotes(root)).toEqual([native.quote, young.quote, guru.quote, driven.quote])
  expect(text()).toContain('in 2 places')
  expect(text()).toContain('1 legal risk3 exclusionary1 advisory')
})

test('shows the quote in its sentence', async () => {
  const { root } = await open(fakeClient(done([young])))
  expect(root.querySelector('.sentence')?.textContent).toBe('Our young crew wants a chef.')
})

test('a quote that no longer stands there is shown alone', async () => {
  const { root } = await open(fakeClient(done([{ ...young, start: 0, end: 5 }])))
  expect(root.querySelector('.sentence')?.textContent).toBe('young')
})

test('in a draft a suggestion is applied, by place and number', async () => {
  const client = fakeClient(draft())
  const { press, said } = await open(client)
  await press('Use Good spoken English in place of Native English speaker')
  expect(client.calls).toEqual([{ did: 'apply', span: span(native), suggestion: 1 }])
  expect(said()).toMatch(/^Done\. Undo with .+Z in the editor\.$/)
})

test.each([
  ['stale', 'The text changed; nothing was written.'],
  ['refused', 'The editor did not take the change'],
  ['read-only', 'nothing was written'],
  ['changed', 'the words there were “young”'],
] as const)('says how applying ended: %s', async (outcome, sentence) => {
  const { press, said } = await open(fakeClient(draft(), { outcome }))
  await press('Use friendly in place of young')
  expect(said()).toContain(sentence)
})

test('on a public page a suggestion is copied; leaving words out is only said', async () => {
  const client = fakeClient(done([young]))
  const { root, press, said } = await open(client)
  expect([...root.querySelectorAll('.suggestion')].map(nameOf)).toEqual([
    'Copy friendly, to use in place of young',
  ])
  expect(root.querySelector('.suggestion-text')?.textContent).toBe('leave it out')
  await press('Copy friendly, to use in place of young')
  expect(client.calls).toEqual([{ did: 'copy', text: 'friendly' }])
  expect(said()).toBe('Copied.')
})

test('says when the browser does not copy', async () => {
  const { press, said } = await open(fakeClient(done([young]), { copies: false }))
  await press('Copy friendly, to use in place of young')
  expect(said()).toContain('did not allow copying')
})

test('shows each place in turn', async () => {
  const client = fakeClient(done([guru, guruAgain]))
  const { press } = await open(client)
  await press('Show on page (1 of 2): guru')
  await press('Show on page (2 of 2): guru')
  expect(client.calls).toEqual([
    { did: 'show', span: span(guru) },
    { did: 'show', span: span(guruAgain) },
  ])
})

test('says when the words are no longer on the page, or the page is gone', async () => {
  const missing = await open(fakeClient(done([young]), { shown: false }))
  await missing.press('Show on page: young')
  expect(missing.said()).toBe('These words are no longer on the page.')
  const gone = await open({ ...fakeClient(done([young])), show: () => Promise.reject(new Error('no-page')) })
  await gone.press('Show on page: young')
  expect(gone.said()).toContain('That did not work')
})

test('keeping asks for a reason, then hides the words wherever they stand', async () => {
  const client = fakeClient(done())
  const { root, press, said } = await open(client)
  await press('Keep it: guru')
  await press('In this advert')
  await press('Keep')
  expect(client.calls).toEqual([])
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('reason')

  const reason = root.querySelector('.field')
  if (!(reason instanceof HTMLInputElement)) throw new Error('no field for the reason')
  reason.value = ' our product is called Guru '
  await settle(() => reason.dispatchEvent(new Event('input', { bubbles: true })))
  await press('Keep')
  expect(client.calls).toEqual([
    {
      did: 'keep',
      keep: {
        rule: guru.rule,
        quote: 'guru',
        scope: 'advert',
        url: 'https://jobs.example.org/posts/7',
        reason: 'our product is called Guru',
      },
    },
  ])
  expect(quotes(root)).not.toContain('guru')
  expect(said()).toBe('Kept in this advert.')
  await settle(() => client.tell(done()))
  expect(quotes(root)).not.toContain('guru')
})

test('words kept in one advert are still shown in another', async () => {
  const client = fakeClient(done())
  const { root, popup } = await open(client)
  await settle(() => void popup.keep([guru], 'advert', 'a name'))
  expect(quotes(root)).not.toContain('guru')
  await settle(() => client.tell(done(everything, { url: 'https://jobs.example.org/posts/8' })))
  expect(quotes(root)).toContain('guru')
})

test('the focus goes to the next finding when the one in hand is settled', async () => {
  const client = fakeClient(draft())
  const { root } = await open(client)
  control(root, 'Use friendly in place of young').focus()
  const findings = [native, guru, driven]
  await settle(() => client.tell({ ...draft(), assessment: { ...draft().assessment, findings } }))
  expect(document.activeElement?.textContent).toContain('guru')
})

test('Why? opens the evidence with its strength, its sources and the day they were read', async () => {
  const { press, text } = await open(fakeClient(done([driven])))
  expect(text()).not.toContain('This is not legal advice.')
  await press('Why?: driven')
  expect(text()).toContain('Weak evidence')
  expect(text()).toMatch(/source read on \d+ \w+ \d{4}/)
  expect(text()).toContain('This is not legal advice.')
})

test('marks are switched, and start as they were left', async () => {
  const client = fakeClient(done(), { marksOn: false })
  const { root, press } = await open(client)
  expect(control(root, 'Marks').getAttribute('aria-checked')).toBe('false')
  await press('Marks')
  expect(client.calls).toEqual([{ did: 'marks', on: true, balance: false }])
  expect(control(root, 'Marks').getAttribute('aria-checked')).toBe('true')
})

test('the balance shows both kinds of words, and draws them on the page only while it is open', async () => {
  const client = fakeClient(done())
  const { root, text, life } = await open(client)
  const details = root.querySelector('details')
  if (details === null) throw new Error('no balance')
  details.open = true
  await settle(() => details.dispatchEvent(new Event('toggle')))
  expect(client.calls).toEqual([{ did: 'marks', on: true, balance: true }])
  expect(text()).toMatch(/Masculine-coded 1.*driven.*Feminine-coded 1.*warm/)
  life.abort()
  expect(client.calls.at(-1)).toEqual({ did: 'marks', on: true, balance: false })
})

test('a long list is folded, and unfolds', async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...young, rule: `age/r${index}` as const }))
  const { root, press, text } = await open(fakeClient(done(many)))
  expect(text()).toContain('30 things to change')
  expect(quotes(root)).toHaveLength(8)
  await press('Show the other 22')
  // Some more with each frame, which a busy machine draws late.
  await expect.poll(() => quotes(root).length, { timeout: 25_000 }).toBe(30)
  // The button is gone: the focus is where the list goes on.
  expect(document.activeElement).toBe(root.querySelectorAll('.finding')[8])
})

test('a good practice leads to where the advert says it', async () => {
  const client = fakeClient(done())
  const { press } = await open(client)
  await press('Pay range')
  expect(client.calls).toEqual([{ did: 'show', span: { block: 'b', start: 0, end: 3 } }])
})

test('the ring and the meter speak', async () => {
  const { root } = await open(fakeClient(done()))
  expect([...root.querySelectorAll('[role="img"]')].map(nameOf)).toEqual([
    'Balance of coded words: 1 masculine-coded, 1 feminine-coded. Even.',
    'The advert shows 2 of 12 practices of inclusive adverts. 1 too general.',
  ])
})

test('the report is copied', async () => {
  const client = fakeClient(done())
  const { press } = await open(client)
  await press('Copy report')
  expect(client.calls).toEqual([
    {
      did: 'copy-rich',
      html: expect.stringContaining('<h1>Evenhand report: K'),
      plain: expect.stringContaining('# Evenhand report: Kitchen manager'),
    },
  ])
})
