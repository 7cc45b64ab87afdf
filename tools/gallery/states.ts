import type { FailureCode, NothingReason, PageState } from '../../lib/model/page-state.ts'
import type { SiteFacts } from '../../lib/model/site.ts'
import type { AdvertChoice } from '../../lib/ui/popup/client.ts'
import { ADVERT, GOOD_ADVERT, LONG_ADVERT, SHORT_ADVERT } from './advert.ts'
import { allDifferent, checked, checking, PAGE_URL } from './samples.ts'

/** One state of the popup: what it holds, and the controls that are pressed to get there, by how their names begin. */
export interface GalleryState {
  readonly state: () => PageState | undefined
  readonly adverts?: readonly AdvertChoice[]
  readonly press?: readonly string[]
  /** What is settled about the site; `none` for what is no web page. */
  readonly site?: Partial<SiteFacts> | 'none'
}

const nothing = (reason: NothingReason, count?: number): GalleryState => ({
  state: () => ({ status: 'nothing', url: PAGE_URL, reason, ...(count === undefined ? {} : { count }) }),
})
const failed = (code: FailureCode): GalleryState => ({
  state: () => ({ status: 'failed', url: PAGE_URL, code }),
})
const pressed = (...press: string[]): GalleryState => ({ state: () => checked(SHORT_ADVERT), press })

/** Every state that a person can meet, by the name of its picture. */
export const STATES: Readonly<Record<string, GalleryState>> = {
  done: { state: () => checked(ADVERT) },
  draft: { state: () => checked(ADVERT, { subject: 'draft' }) },
  keep: pressed('Keep it', 'In this advert', 'Keep'),
  why: pressed('Why?'),
  wrong: pressed('Why?', 'Report as wrong', 'Include the sentence'),
  menu: pressed('More'),
  export: pressed('Export'),
  filtered: pressed('1 '),
  said: pressed('Copy report'),
  wording: pressed('See wording'),
  folds: { state: () => checked(ADVERT), press: ['Balance', 'Further', 'Where it stands', 'This site'] },
  insert: {
    state: () => checked(SHORT_ADVERT, { subject: 'draft' }),
    press: ['Insert wording', 'Insert into'],
  },
  stale: { state: () => checked(SHORT_ADVERT, { stale: true }) },
  several: {
    state: () => checked(SHORT_ADVERT),
    adverts: [
      { frame: 0, title: 'Support Team Lead', subject: 'advert', chosen: true },
      { frame: 4, title: 'Field Technician, Skipton', subject: 'advert', chosen: false },
    ],
  },
  good: { state: () => checked(GOOD_ADVERT) },
  long: { state: () => allDifferent(checked(LONG_ADVERT)) },
  unread: { state: () => undefined },
  checking: { state: () => checking },
  'no-advert': nothing('no-advert'),
  'several-here': nothing('several', 12),
  'too-long': nothing('too-long'),
  empty: nothing('empty'),
  'other-language': nothing('other-language'),
  removed: nothing('removed'),
  'log-in': nothing('log-in'),
  'bot-wall': nothing('bot-wall'),
  frame: {
    state: () => ({
      status: 'nothing',
      url: PAGE_URL,
      reason: 'frame',
      frame: 'https://boards.example/embed/118',
    }),
  },
  pdf: { ...nothing('pdf'), site: 'none' },
  'browser-page': { ...nothing('browser-page'), site: 'none' },
  store: { ...nothing('store'), site: 'none' },
  source: { ...nothing('source'), site: 'none' },
  reader: { ...nothing('reader'), site: 'none' },
  file: { ...nothing('file'), site: 'none' },
  policy: nothing('policy'),
  'site-access': { ...nothing('site-access'), site: { access: 'withheld' } },
  'off-site': { ...nothing('off-site'), site: { off: 'site' } },
  'off-page': { ...nothing('off-page'), site: { off: 'page' } },
  selection: { state: () => checked(SHORT_ADVERT, { subject: 'selection' }) },
  'background-gone': failed('background-gone'),
  'bad-request': failed('bad-request'),
  'engine-failed': failed('engine-failed'),
  'no-permission': failed('no-permission'),
  'no-page': failed('no-page'),
  off: failed('off'),
}
