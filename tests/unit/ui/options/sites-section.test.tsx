import { render } from 'preact'
import { expect, onTestFinished, test } from 'vitest'
import type { SitesClient, SitesFacts } from '../../../../lib/ui/options/sites-client.ts'
import { SitesSection } from '../../../../lib/ui/options/sites-section.tsx'
import { openSites } from '../../../../lib/ui/options/sites-state.ts'
import { siteWords } from '../../../../lib/ui/words/sites.ts'
import { control, nameOf } from '../names.ts'
import { settle } from '../popup/open.tsx'

const words = siteWords.section

const FACTS: SitesFacts = {
  listed: [
    { pattern: 'https://*.greenhouse.io/*', permitted: true },
    { pattern: 'https://www.reed.co.uk/*', permitted: false },
  ],
  allowed: ['https://careers.example.org/*'],
  offered: [
    { pattern: 'https://*.example.net/*', permitted: false },
    { pattern: 'https://careers.example.org/*', permitted: true },
  ],
  off: { sites: ['https://a.example'], pages: ['https://b.example/jobs?id=7'] },
  marksOff: ['https://c.example'],
}

async function open(facts: SitesFacts = FACTS, change: Partial<SitesClient> = {}, wanted?: string) {
  const calls: unknown[] = []
  let now = facts
  let told: () => void = () => undefined
  const client: SitesClient = {
    read: async () => now,
    subscribe: (changed) => {
      told = changed
      return () => {
        told = () => undefined
      }
    },
    allow: async (pattern) => {
      calls.push(['allow', pattern])
      return true
    },
    takeBack: async (pattern) => void calls.push(['take-back', pattern]),
    turnOn: async (what, address) => void calls.push(['turn-on', what, address]),
    ...change,
  }
  const life = new AbortController()
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => {
    life.abort()
    render(null, root)
    root.remove()
  })
  const sites = await openSites(client, life.signal, wanted)
  await settle(() => render(<SitesSection sites={sites} />, root))
  return {
    root,
    calls,
    text: () => root.textContent ?? '',
    said: () => root.querySelector('[role="status"]')?.textContent,
    press: (name: string) => settle(() => control(root, name).click()),
    become: (next: SitesFacts) =>
      settle(() => {
        now = next
        told()
      }),
  }
}

test('lists what is allowed, offered, off and built in, each with what can be done', async () => {
  const { root, text } = await open()
  expect([...root.querySelectorAll('button')].map(nameOf)).toEqual([
    `${words.offered.allow} example.net and all below it`,
    `${words.always.takeBack} careers.example.org`,
    `${words.off.turnOn} a.example`,
    `${words.off.turnOn} b.example/jobs?id=7`,
    `${words.off.turnOn} c.example`,
    `${words.listed.allow} www.reed.co.uk`,
  ])
  expect(text()).toContain('greenhouse.io and all below it')
  expect(text()).toContain(words.offered.allowed)
})

test.each([
  [`${words.offered.allow} example.net and all below it`, ['allow', 'https://*.example.net/*']],
  [`${words.listed.allow} www.reed.co.uk`, ['allow', 'https://www.reed.co.uk/*']],
  [`${words.always.takeBack} careers.example.org`, ['take-back', 'https://careers.example.org/*']],
  [`${words.off.turnOn} a.example`, ['turn-on', 'site', 'https://a.example']],
  [`${words.off.turnOn} b.example/jobs?id=7`, ['turn-on', 'page', 'https://b.example/jobs?id=7']],
  [`${words.off.turnOn} c.example`, ['turn-on', 'marks', 'https://c.example']],
])('%s', async (name, call) => {
  const { calls, press, said } = await open()
  await press(name)
  expect(calls).toEqual([call])
  expect(said()).not.toBe('')
})

test('the site that the person came for is explained, and goes once it is allowed', async () => {
  const pattern = 'https://jobs.example.com/*'
  const { text, press, calls, become } = await open(FACTS, {}, pattern)
  expect(text()).toContain(words.ask.title('jobs.example.com'))
  expect(text()).toContain(siteWords.control.explain('jobs.example.com'))
  await press(words.ask.allow('jobs.example.com'))
  expect(calls).toEqual([['allow', pattern]])
  await become({ ...FACTS, allowed: [...FACTS.allowed, pattern] })
  expect(text()).not.toContain(words.ask.title('jobs.example.com'))
})

test('the keyboard stays by what was allowed, as the button goes', async () => {
  const { root, press, become } = await open()
  const name = `${words.offered.allow} example.net and all below it`
  control(root, name).focus()
  await press(name)
  const [first, ...others] = FACTS.offered
  if (first === undefined) throw new Error('Nothing is offered.')
  await become({ ...FACTS, offered: [{ ...first, permitted: true }, ...others] })
  expect(document.activeElement?.textContent).toContain('example.net')
})

test('the keyboard goes to the heading when the question is answered', async () => {
  const { root, press } = await open(FACTS, {}, 'https://jobs.example.com/*')
  control(root, words.ask.no).focus()
  await press(words.ask.no)
  expect(document.activeElement?.textContent).toBe(words.title)
})

test('it can be left for another day', async () => {
  const { text, press, calls } = await open(FACTS, {}, 'https://jobs.example.com/*')
  await press(words.ask.no)
  expect(text()).not.toContain(words.ask.title('jobs.example.com'))
  expect(calls).toEqual([])
})

test('a refusal and a failure are told', async () => {
  const refused = await open(FACTS, { allow: async () => false })
  await refused.press(`${words.listed.allow} www.reed.co.uk`)
  expect(refused.said()).toBe(siteWords.said.refused)
  const failed = await open(FACTS, { takeBack: () => Promise.reject(new Error('no')) })
  await failed.press(`${words.always.takeBack} careers.example.org`)
  expect(failed.said()).toBe(siteWords.said.failed)
})

test('follows what is changed elsewhere, and says where there is nothing', async () => {
  const { text, become } = await open()
  await become({ ...FACTS, allowed: [], offered: [], off: { sites: [], pages: [] }, marksOff: [] })
  expect(text()).toContain(words.always.none)
  expect(text()).toContain(words.off.none)
  expect(text()).not.toContain(words.offered.title)
})
