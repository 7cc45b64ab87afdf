import type { HouseTerm } from '../../lib/model/house-term.ts'
import type { Keep } from '../../lib/model/keep.ts'
import { NO_ORGANISATION, type Organisation } from '../../lib/model/organisation.ts'
import { NOTHING_UNWANTED, type Unwanted } from '../../lib/model/unwanted.ts'
import type { ItemClient } from '../../lib/ui/options/item-state.ts'
import type { BadgePlaces, OptionsClient } from '../../lib/ui/options/options-client.ts'
import type { PatternState, SitesFacts } from '../../lib/ui/options/sites-client.ts'
import { ORGANISATION } from './samples.ts'

/** How full the storage is, that a policy sets a part of it, or that what is in it can be neither read nor written. */
type Stored = 'empty' | 'filled' | 'locked' | 'trouble'

const TERMS: readonly HouseTerm[] = [
  {
    term: 'resource',
    why: 'We write about people, not about resources.',
    alternatives: ['colleague', 'team member'],
  },
  { term: 'tap fitter', why: 'Our name for this work has changed.', alternatives: [] },
]

const KEPT: readonly Keep[] = [
  {
    rule: 'culture/role-hype',
    quote: 'guru',
    scope: 'everywhere',
    reason: 'The name of our rostering product.',
    at: '2026-11-03T09:30:00.000Z',
  },
  {
    rule: 'age/young',
    quote: 'young',
    scope: 'advert',
    url: 'https://careers.tarnbrook.example/jobs/118',
    reason: '',
    at: '2026-11-19T14:05:00.000Z',
  },
]

const UNWANTED: Unwanted = { categories: ['socio-economic'], severities: [] }

const BADGE: BadgePlaces = { on: true, offSites: ['https://mail.tarnbrook.example'] }

const permitted = (...hosts: string[]): PatternState[] =>
  hosts.map((host) => ({ pattern: `https://${host}/*`, permitted: true }))

const LISTED = permitted('*.jobs.example', 'apply.boards.example', '*.hiring.example')

const NO_SITES: SitesFacts = {
  listed: LISTED,
  allowed: [],
  offered: [],
  off: { sites: [], pages: [] },
  marksOff: [],
}

const SITES: SitesFacts = {
  listed: LISTED.map((site, index) => ({ ...site, permitted: index > 0 })),
  allowed: ['https://careers.tarnbrook.example/*'],
  offered: [
    ...permitted('intranet.tarnbrook.example'),
    { pattern: 'https://*.tarnbrook.example/*', permitted: false },
  ],
  off: { sites: ['https://news.example'], pages: ['https://shop.example/basket?id=4'] },
  marksOff: ['https://forum.example'],
}

/** What is stored, which can be changed and forgets it. */
function item<T>(value: T, state: 'ok' | 'later' | 'corrupt' = 'ok'): ItemClient<T> {
  return {
    read: async () => ({ state, value }),
    save: async () => (state === 'ok' ? 'saved' : 'full'),
    watch: () => undefined,
  }
}

/** Options that answer as a browser would, and touch nothing. */
export function pretendOptions(stored: Stored): OptionsClient {
  const nothing = () => Promise.resolve()
  const full = stored === 'filled'
  const trouble = stored === 'trouble'
  const kept = full ? KEPT : []
  return {
    organisation: item<Organisation>(full ? ORGANISATION : NO_ORGANISATION, trouble ? 'later' : 'ok'),
    policyProfile: async () =>
      stored === 'locked'
        ? { name: ORGANISATION.name, representative: ORGANISATION.representative.name }
        : {},
    houseTerms: item<readonly HouseTerm[]>(full ? TERMS : [], trouble ? 'corrupt' : 'ok'),
    unwanted: item<Unwanted>(full ? UNWANTED : NOTHING_UNWANTED, trouble ? 'corrupt' : 'ok'),
    badge: item<BadgePlaces>(full ? BADGE : { ...BADGE, offSites: [] }),
    keeps: { read: async () => kept, save: nothing, subscribe: () => () => undefined },
    marks: { read: async () => true, save: nothing },
    sites: {
      read: async () => (full ? SITES : NO_SITES),
      subscribe: () => () => undefined,
      allow: async () => true,
      takeBack: nothing,
      turnOn: nothing,
    },
    shortcuts: async () => [
      { name: 'Open the card at the caret', keys: 'Alt+Shift+O' },
      { name: 'Go to the next finding', keys: 'Alt+Shift+N' },
      { name: 'Check this page', keys: '' },
    ],
    openShortcuts: nothing,
    deleteAll: nothing,
  }
}
