import { expect, test } from 'vitest'
import type { SiteFacts } from '../../../../lib/model/site.ts'
import { siteWords } from '../../../../lib/ui/words/sites.ts'
import { control, nameOf } from '../names.ts'
import { ADVERT_URL, done } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open } from './open.tsx'

const site = (change: Partial<SiteFacts> = {}): SiteFacts => ({
  host: 'careers.example.org',
  access: 'on-click',
  allowable: true,
  off: undefined,
  ...change,
})

const buttons = (root: ParentNode) => [...root.querySelectorAll('.site button')].map(nameOf)

test('nothing is said of a site where there is none', async () => {
  const { root } = await open(fakeClient(done()))
  expect(root.querySelector('.site')).toBeNull()
})

test('what the permission means stands before the button that asks for it', async () => {
  const client = fakeClient(done(), { site: site() })
  const { text, press, said } = await open(client)
  expect(text()).toContain(siteWords.control.access['on-click'])
  const explained = text().indexOf(siteWords.control.explain('careers.example.org'))
  expect(explained).toBeGreaterThan(-1)
  expect(explained).toBeLessThan(text().indexOf('Always check this site'))
  await press('Always check this site')
  expect(client.calls).toEqual([{ did: 'allow' }])
  expect(said()).toBe(siteWords.said.allowed('careers.example.org'))
})

test.each([
  [false, siteWords.said.refused],
  ['elsewhere', ''],
] as const)('an answer of %s is told', async (allowed, sentence) => {
  const { press, said } = await open(fakeClient(done(), { site: site(), allowed }))
  await press('Always check this site')
  expect(said()).toBe(sentence)
})

test('the question is the first thing that a click does', async () => {
  const client = fakeClient(done(), { site: site() })
  const { root } = await open(client)
  control(root, 'Always check this site').click()
  expect(client.calls).toEqual([{ did: 'allow' }])
})

test.each([
  ['listed', ['Turn off for this site', 'Turn off for this page only', 'All sites']],
  ['always', ['Only when I ask', 'Turn off for this site', 'Turn off for this page only', 'All sites']],
  [
    'withheld',
    ['Always check this site', 'Turn off for this site', 'Turn off for this page only', 'All sites'],
  ],
] as const)('a site that is %s offers what works there', async (access, names) => {
  const { root, text } = await open(fakeClient(done(), { site: site({ access }) }))
  expect(text()).toContain(siteWords.control.access[access])
  expect(buttons(root)).toEqual(names)
})

test('a site without a secure address can only be read on a click, and says so', async () => {
  const { root, text } = await open(fakeClient(done(), { site: site({ allowable: false }) }))
  expect(text()).toContain(siteWords.control.insecure)
  expect(buttons(root)).not.toContain('Always check this site')
})

test('the permission is taken back', async () => {
  const client = fakeClient(done(), { site: site({ access: 'always' }) })
  const { press, said } = await open(client)
  await press('Only when I ask')
  expect(client.calls).toEqual([{ did: 'take-back' }])
  expect(said()).toContain('only when you ask')
})

test.each([
  ['Turn off for this site', 'site'],
  ['Turn off for this page only', 'page'],
] as const)('%s', async (name, scope) => {
  const client = fakeClient(done(), { site: site() })
  const { press, said } = await open(client)
  await press(name)
  expect(client.calls).toEqual([{ did: 'turn', scope, on: false }])
  expect(said()).toBe(siteWords.said.off[scope])
})

test.each(['site', 'page'] as const)('off for the %s says so, and can be turned on', async (off) => {
  const state = { status: 'nothing', url: ADVERT_URL, reason: `off-${off}` } as const
  const client = fakeClient(state, { site: site({ off }) })
  const { root, text, press } = await open(client)
  expect(text()).toContain(`Evenhand is off for this ${off}`)
  expect([...root.querySelectorAll('.empty button')].map(nameOf)).toEqual([`Turn on for this ${off}`])
  await press(`Turn on for this ${off}`)
  expect(client.calls).toEqual([{ did: 'turn', scope: off, on: true }])
})

test('what does not work is said', async () => {
  const client = fakeClient(done(), { site: site(), turns: false })
  const { press, said } = await open(client)
  await press('Turn off for this site')
  expect(said()).toBe(siteWords.said.failed)
})
