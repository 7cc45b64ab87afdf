import type { NothingReason } from '../../model/page-state.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

interface StateWords {
  readonly title: string
  readonly text: string
}

/** What the popup needs to know to say why there is nothing. */
interface NothingFacts {
  readonly count?: number | undefined
  /** The host of the part that could not be read. */
  readonly frame?: string | undefined
}

/** Why there is no result, and what to do. The count and the host are told in `nothing` below. */
const NOTHING: Readonly<Record<NothingReason, StateWords>> = phrases({
  'no-advert': {
    title: 'states.nothing.no_advert.title',
    text: 'states.nothing.no_advert.text',
  },
  several: {
    title: 'states.nothing.several.title',
    text: 'states.nothing.several.text',
  },
  'too-long': {
    title: 'states.nothing.too_long.title',
    text: 'states.nothing.too_long.text',
  },
  empty: {
    title: 'states.nothing.empty.title',
    text: 'states.nothing.empty.text',
  },
  'other-language': {
    title: 'states.nothing.other_language.title',
    text: 'states.nothing.other_language.text',
  },
  removed: {
    title: 'states.nothing.removed.title',
    text: 'states.nothing.removed.text',
  },
  'log-in': {
    title: 'states.nothing.log_in.title',
    text: 'states.nothing.log_in.text',
  },
  'bot-wall': {
    title: 'states.nothing.bot_wall.title',
    text: 'states.nothing.bot_wall.text',
  },
  frame: {
    title: 'states.nothing.frame.title',
    text: 'states.nothing.frame.text',
  },
  pdf: {
    title: 'states.nothing.pdf.title',
    text: 'states.nothing.pdf.text',
  },
  'browser-page': {
    title: 'states.nothing.browser_page.title',
    text: 'states.nothing.browser_page.text',
  },
  store: {
    title: 'states.nothing.store.title',
    text: 'states.nothing.store.text',
  },
  source: {
    title: 'states.nothing.source.title',
    text: 'states.nothing.source.text',
  },
  reader: {
    title: 'states.nothing.reader.title',
    text: 'states.nothing.reader.text',
  },
  file: {
    title: 'states.nothing.file.title',
    text: 'states.nothing.file.text',
  },
  policy: {
    title: 'states.nothing.policy.title',
    text: 'states.nothing.policy.text',
  },
  'site-access': {
    title: 'states.nothing.site_access.title',
    text: 'states.nothing.site_access.text',
  },
  'off-site': {
    title: 'states.nothing.off_site.title',
    text: 'states.nothing.off_site.text',
  },
  'off-page': {
    title: 'states.nothing.off_page.title',
    text: 'states.nothing.off_page.text',
  },
})

/** Everything the popup can say in place of a result. */
export const stateWords = phrases({
  loading: 'states.loading',
  checking: {
    advert: { title: 'states.checking.advert.title', text: 'states.checking.moment' },
    draft: { title: 'states.checking.draft.title', text: 'states.checking.moment' },
    selection: { title: 'states.checking.selection.title', text: 'states.checking.moment' },
    text: { title: 'states.checking.text.title', text: 'states.checking.moment' },
  },
  unread: {
    title: 'states.unread.title',
    text: 'states.unread.text',
  },
  nothing: (reason: NothingReason, { count, frame }: NothingFacts): StateWords => {
    const words = NOTHING[reason]
    if (reason === 'several' && count !== undefined)
      return { title: say('states.severalCounted', { count }), text: words.text }
    if (reason === 'frame' && frame !== undefined)
      return {
        title: words.title,
        text: say('states.frameNamed', { frame }),
      }
    return words
  },
  openFrame: 'states.openFrame',
  failed: {
    'background-gone': {
      title: 'states.failed.background_gone.title',
      text: 'states.failed.background_gone.text',
    },
    'bad-request': {
      title: 'states.failed.bad_request.title',
      text: 'states.failed.bad_request.text',
    },
    'engine-failed': {
      title: 'states.failed.engine_failed.title',
      text: 'states.failed.engine_failed.text',
    },
    'no-permission': {
      title: 'states.failed.no_permission.title',
      text: 'states.failed.no_permission.text',
    },
    'no-page': {
      title: 'states.failed.no_page.title',
      text: 'states.failed.no_page.text',
    },
    off: {
      title: 'states.failed.off.title',
      text: 'states.failed.off.text',
    },
  },
  paste: {
    open: 'states.paste.open',
    label: 'states.paste.label',
    hint: 'states.paste.hint',
    check: 'states.paste.check',
    needed: 'states.paste.needed',
    tooLong: 'states.paste.tooLong',
    failed: 'states.paste.failed',
    back: 'states.paste.back',
  },
  /** What was left out, where the person chose what to check. */
  chosen: {
    selection: (words: number) => say('states.chosen.selection', { count: words }),
    text: (words: number) => say('states.chosen.text', { count: words }),
  },
  allGood: {
    title: 'states.allGood.title',
    text: 'states.allGood.text',
  },
  stale: 'states.stale',
  otherLanguage: (blocks: number) => say('states.otherLanguage', { count: blocks }),
  cut: 'states.cut',
  checkPage: 'states.checkPage',
  checkAgain: 'states.checkAgain',
  checkedSame: 'states.checkedSame',
})
