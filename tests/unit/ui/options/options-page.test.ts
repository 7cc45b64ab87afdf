import { h, render } from 'preact'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { HouseTerm } from '../../../../lib/model/house-term.ts'
import type { Keep } from '../../../../lib/model/keep.ts'
import { NO_ORGANISATION, type Organisation } from '../../../../lib/model/organisation.ts'
import { NOTHING_UNWANTED, type Unwanted } from '../../../../lib/model/unwanted.ts'
import type { ItemClient } from '../../../../lib/ui/options/item-state.ts'
import type { BadgePlaces, OptionsClient } from '../../../../lib/ui/options/options-client.ts'
import { openOptions } from '../../../../lib/ui/options/options-state.ts'
import { OptionsView } from '../../../../lib/ui/options/options-view.tsx'
import { optionsWords } from '../../../../lib/ui/words/options.ts'
import { control } from '../names.ts'
import { settle } from '../popup/open.tsx'

type Outcome = Awaited<ReturnType<ItemClient<unknown>['save']>>

/** An item as the storage has it, with all that was saved. */
function item<T>(
  value: T,
  { state = 'ok', outcome = 'saved' }: { state?: 'ok' | 'later' | 'corrupt'; outcome?: Outcome } = {},
) {
  const saved: T[] = []
  let told: (stored: { value: T }) => void = () => undefined
  const client: ItemClient<T> = {
    read: async () => ({ state, value }),
    save: async (next) => {
      saved.push(next)
      return outcome
    },
    watch: (listener) => {
      told = listener
    },
  }
  return { client, saved, tell: (next: T) => told({ value: next }) }
}

const KEEP: Keep = {
  rule: 'culture/guru',
  quote: 'guru',
  scope: 'everywhere',
  reason: 'Our team is called that.',
  at: '2026-11-01T10:00:00.000Z',
}

async function open(change: Partial<OptionsClient> = {}) {
  const kept: (readonly Keep[])[] = []
  const calls: string[] = []
  const client: OptionsClient = {
    organisation: item<Organisation>(NO_ORGANISATION).client,
    policyProfile: async () => ({}),
    houseTerms: item<readonly HouseTerm[]>([]).client,
    unwanted: item<Unwanted>(NOTHING_UNWANTED).client,
    badge: item<BadgePlaces>({ on: true, offSites: [] }).client,
    keeps: {
      read: async () => kept.at(-1) ?? [KEEP],
      save: async (next) => void kept.push(next),
      subscribe: () => () => undefined,
    },
    marks: { read: async () => true, save: async (on) => void calls.push(`marks ${on}`) },
    sites: {
      read: async () => ({
        listed: [],
        allowed: [],
        offered: [],
        off: { sites: [], pages: [] },
        marksOff: [],
      }),
      subscribe: () => () => undefined,
      allow: async () => true,
      takeBack: async () => undefined,
      turnOn: async () => undefined,
    },
    shortcuts: async () => [{ name: 'Check this page', keys: 'Alt+Shift+C' }],
    deleteAll: async () => void calls.push('delete'),
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
  const options = await openOptions(client, life.signal)
  await settle(() => render(h(OptionsView, { options }), root))
  const type = (name: string, text: string) =>
    settle(() => {
      const field = control(root, name)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(name)
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
  return {
    root,
    life,
    kept,
    calls,
    type,
    leave: (name: string) => settle(() => control(root, name).dispatchEvent(new FocusEvent('blur'))),
    press: (name: string) => settle(() => control(root, name).click()),
    said: () => root.querySelector('.options-said')?.textContent,
  }
}

test('what is typed is saved when the person leaves the field, and said once', async () => {
  const { client, saved } = item<Organisation>(NO_ORGANISATION)
  const { type, leave, said } = await open({ organisation: client })
  await type('Name of the organisation', 'North')
  await type('Name of the organisation', 'Northgate')
  expect(saved).toEqual([])
  await leave('Name of the organisation')
  expect(saved).toEqual([{ ...NO_ORGANISATION, name: 'Northgate' }])
  expect(said()).toBe('Saved.')
})

test('what the policy sets is shown locked, with the reason, and the rest can be typed', async () => {
  const { client, saved } = item<Organisation>({ ...NO_ORGANISATION, name: 'Typed before' })
  const { root, type, leave } = await open({
    organisation: client,
    policyProfile: async () => ({ name: 'Northgate', representative: 'Ada Obi' }),
  })
  for (const [label, value] of [
    ['Name of the organisation', 'Northgate'],
    ['Charter representative', 'Ada Obi'],
  ] as const) {
    const field = control(root, label)
    if (!(field instanceof HTMLInputElement)) throw new Error(label)
    expect([field.value, field.readOnly]).toEqual([value, true])
    const notes = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.querySelector(`#${id}`))
    expect(notes.at(-1)?.textContent).toBe(optionsWords.locked)
  }
  await type('Their role', 'Chair')
  await leave('Their role')
  // What was typed before the policy came is kept for the day that it goes.
  expect(saved.at(-1)).toMatchObject({ name: 'Typed before', representative: { name: '', role: 'Chair' } })
})

test('what is typed is saved when the typing rests, and when the page is left', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { client, saved } = item<Organisation>(NO_ORGANISATION)
  const { type, life } = await open({ organisation: client })
  await type('Their role', 'Chair')
  await settle(() => vi.runAllTimers())
  expect(saved.at(-1)?.representative.role).toBe('Chair')
  await type('Charter representative', 'Ada')
  life.abort()
  await settle()
  expect(saved.at(-1)?.representative).toEqual({ name: 'Ada', role: 'Chair' })
})

test.each(['full', 'later', 'too-long', 'failed'] as const)(
  'when nothing can be saved (%s), the reason is said and the words stay',
  async (outcome) => {
    const { client } = item<Organisation>(NO_ORGANISATION, { outcome })
    const { root, type, leave } = await open({ organisation: client })
    await type('Name of the organisation', 'Northgate')
    await leave('Name of the organisation')
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(optionsWords.notSaved[outcome])
    expect(control(root, 'Name of the organisation')).toHaveProperty('value', 'Northgate')
  },
)

test.each(['later', 'corrupt'] as const)('what can’t be read (%s) is told at once', async (state) => {
  const { client } = item<readonly HouseTerm[]>([], { state })
  const { root } = await open({ houseTerms: client })
  expect(root.querySelector('[role="alert"]')?.textContent).toBe(optionsWords.unread[state])
})

test('a change made elsewhere shows, but never in the middle of typing', async () => {
  const { client, tell } = item<Organisation>(NO_ORGANISATION)
  const { root, type } = await open({ organisation: client })
  await settle(() => tell({ ...NO_ORGANISATION, name: 'Elsewhere' }))
  expect(control(root, 'Name of the organisation')).toHaveProperty('value', 'Elsewhere')
  await type('Name of the organisation', 'Here')
  await settle(() => tell({ ...NO_ORGANISATION, name: 'Elsewhere again' }))
  expect(control(root, 'Name of the organisation')).toHaveProperty('value', 'Here')
})

test('a statement starts from the wording that ships and goes back to it', async () => {
  const { client, saved } = item<Organisation>(NO_ORGANISATION)
  const { press, leave } = await open({ organisation: client })
  await press('Start from Evenhand’s wording: Pay range')
  await leave('Your wording for: Pay range')
  expect(saved.at(-1)?.statements.salary).toContain('£[lowest pay]')
  await press('Back to Evenhand’s wording: Pay range')
  await leave('Your wording for: Pay range')
  expect(saved.at(-1)?.statements).toEqual({})
})

test('a house term is added and removed; an empty one and a second one are refused kindly', async () => {
  const { client, saved } = item<readonly HouseTerm[]>([])
  const { root, type, press } = await open({ houseTerms: client })
  await press('Add this term')
  expect(root.querySelector('[role="alert"]')?.textContent).toBe(optionsWords.houseTerms.empty)
  await type('Word or phrase', ' synergy ')
  await type('What to write instead', 'working together, teamwork,')
  await press('Add this term')
  expect(saved).toEqual([
    [
      {
        term: 'synergy',
        why: optionsWords.houseTerms.ownReason,
        alternatives: ['working together', 'teamwork'],
      },
    ],
  ])
  await type('Word or phrase', 'Synergy')
  await press('Add this term')
  expect(root.querySelector('[role="alert"]')?.textContent).toBe(optionsWords.houseTerms.twice('Synergy'))
  await press('Remove synergy')
  expect(saved.at(-1)).toEqual([])
})

test('a kept word is shown again, and the undo keeps it as before', async () => {
  const { kept, press, said, root } = await open()
  expect(root.textContent).toContain('Our team is called that.')
  await press('Show again guru')
  expect(kept.at(-1)).toEqual([])
  await press('Undo')
  expect(kept.at(-1)).toEqual([KEEP])
  expect(said()).toBe(optionsWords.ignores.restored('guru'))
})

test('a category and a severity are switched off and on', async () => {
  const { client, saved } = item<Unwanted>(NOTHING_UNWANTED)
  const { press } = await open({ unwanted: client })
  await press('Culture')
  await press('Advisory')
  expect(saved.at(-1)).toEqual({ categories: ['culture'], severities: ['advisory'] })
  await press('Culture')
  expect(saved.at(-1)?.categories).toEqual([])
})

test('marks are switched off, and the keys are told', async () => {
  const { root, calls, press } = await open()
  await press('Underline findings on pages')
  expect(calls).toEqual(['marks false'])
  expect(root.querySelector('.shortcuts')?.textContent).toBe('Check this pageAlt+Shift+C')
})

test('everything is deleted only after a second word', async () => {
  const { root, calls, said } = await open()
  const [first, ...others] = [...root.querySelectorAll<HTMLButtonElement>('.button-danger')]
  await settle(() => first?.click())
  expect(calls).toEqual([])
  await settle(() => others.at(-1)?.click())
  expect(calls).toEqual(['delete'])
  expect(said()).toBe(optionsWords.privacy.deleted)
})
